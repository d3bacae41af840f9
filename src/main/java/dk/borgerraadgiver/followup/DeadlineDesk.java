package dk.borgerraadgiver.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CaseDoor;
import dk.borgerraadgiver.inquiry.CaseNumber;
import dk.borgerraadgiver.inquiry.OpenCase;
import dk.borgerraadgiver.shared.NotFound;
import dk.borgerraadgiver.shared.RuleBroken;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the office's own clock of a case: deadlines advisors set, and the first reply.
 */
@Service
class DeadlineDesk {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");

	private final CaseDesk desk;

	private final CaseDoor door;

	private final OwnDeadlines deadlines;

	private final JdbcClient jdbc;

	private final Clock clock;

	DeadlineDesk(CaseDesk desk, CaseDoor door, OwnDeadlines deadlines, JdbcClient jdbc, Clock clock) {
		this.desk = desk;
		this.door = door;
		this.deadlines = deadlines;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** A deadline as a form to change it. */
	@Transactional(readOnly = true)
	DeadlineForm form(CaseNumber number, UUID id, Viewer viewer) {
		return DeadlineForm.of(id, find(this.door.look(number, viewer), id));
	}

	/** Sets a deadline; a form that was sent before is the deadline it became. */
	@Transactional
	void set(CaseNumber number, DeadlineForm form, Viewer viewer) {
		var opened = this.desk.take(number, viewer);
		if (this.deadlines.existsById(form.id())) {
			return;
		}
		this.deadlines.save(
				new OwnDeadline(form.id(), opened.id(), form.dueOn(), form.what(), viewer.id(), this.clock.instant()));
		tell(opened, "deadline-set", viewer, form.what(), DAY.format(form.dueOn()));
	}

	/**
	 * Gives a deadline another day or other words.
	 * @throws OptimisticLockingFailureException when somebody else was first
	 */
	@Transactional
	void change(CaseNumber number, UUID id, DeadlineForm form, Viewer viewer) {
		var opened = this.desk.take(number, viewer);
		var deadline = find(opened, id);
		if (DeadlineForm.of(id, deadline).saysTheSameAs(form)) {
			return;
		}
		if (form.version() == null || form.version() != deadline.version()) {
			throw new OptimisticLockingFailureException("deadline " + id);
		}
		deadline.change(form.dueOn(), form.what());
		this.deadlines.saveAndFlush(deadline);
		tell(opened, "deadline-changed", viewer, form.what(), DAY.format(form.dueOn()));
	}

	/** Ticks a deadline off; one that is met stays so. */
	@Transactional
	void meet(CaseNumber number, UUID id, Viewer viewer) {
		var opened = this.desk.take(number, viewer);
		var deadline = find(opened, id);
		if (!deadline.isMet()) {
			deadline.meet(LocalDate.now(this.clock), viewer.id());
			this.deadlines.saveAndFlush(deadline);
			tell(opened, "deadline-met", viewer, deadline.what());
		}
	}

	/**
	 * Notes the first reply to the citizen; the first note of it stands.
	 * @throws RuleBroken when the case was not received yet that day
	 */
	@Transactional
	void reply(CaseNumber number, ReplyForm form, Viewer viewer) {
		var opened = this.desk.take(number, viewer);
		if (form.on().isBefore(opened.receivedOn())) {
			throw new RuleBroken("followup.rule.before-received");
		}
		int noted = this.jdbc.sql("""
				insert into first_reply (inquiry_id, replied_on, noted_by, noted_at)
				values (:inquiry, :day, :by, :now)
				on conflict (inquiry_id) do nothing
				""")
			.param("inquiry", opened.id())
			.param("day", form.on())
			.param("by", viewer.id())
			.param("now", OffsetDateTime.now(this.clock))
			.update();
		if (noted == 1) {
			this.desk.tell(opened, "first-reply", form.on(), viewer, form.note());
		}
	}

	private OwnDeadline find(OpenCase opened, UUID id) {
		return this.deadlines.findByIdAndInquiryId(id, opened.id()).orElseThrow(() -> new NotFound("deadline " + id));
	}

	private void tell(OpenCase opened, String event, Viewer viewer, String... details) {
		this.desk.tell(opened, event, LocalDate.now(this.clock), viewer, null, details);
	}

}
