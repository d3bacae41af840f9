package dk.borgerraadgiver.followup;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CaseKind;
import dk.borgerraadgiver.inquiry.CaseNumber;
import dk.borgerraadgiver.inquiry.OpenCase;
import dk.borgerraadgiver.shared.NotFound;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Follows up what departments were asked.
 */
@Service
class PursuitDesk {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");

	private final CaseDesk desk;

	private final Forwardings forwardings;

	private final Clock clock;

	PursuitDesk(CaseDesk desk, Forwardings forwardings, Clock clock) {
		this.desk = desk;
		this.forwardings = forwardings;
		this.clock = clock;
	}

	/**
	 * Reminds a department, notes its answer or takes the question back.
	 * @throws OptimisticLockingFailureException when somebody else was first
	 */
	@Transactional
	void pursue(CaseNumber number, UUID id, Pursuit pursuit, PursuitForm form, Viewer viewer) {
		var opened = this.desk.take(number, viewer);
		var forwarding = this.forwardings.findByIdAndInquiryId(id, opened.id())
			.orElseThrow(() -> new NotFound("forwarding " + id));
		if (forwarding.remembers(form.id())) {
			return;
		}
		if (form.version() != forwarding.version()) {
			throw new OptimisticLockingFailureException("forwarding " + id);
		}
		var department = this.desk.departmentName(forwarding.departmentId());
		switch (pursuit) {
			case REMIND -> remind(forwarding, department, opened, form, viewer);
			case ANSWER -> answer(forwarding, department, opened, form, viewer);
			case WITHDRAW -> {
				forwarding.withdraw(form.id(), form.on());
				this.desk.tell(opened, "forwarding-withdrawn", form.on(), viewer, form.note(), department);
			}
		}
		this.forwardings.saveAndFlush(forwarding);
	}

	private void remind(Forwarding forwarding, String department, OpenCase opened, PursuitForm form, Viewer viewer) {
		forwarding.remind(new Reminder(form.id(), form.on(), form.mode(), form.dueOn(), form.noteOrNone(), viewer.id(),
				this.clock.instant()));
		this.desk.tell(opened, "department-reminded", form.on(), viewer, form.note(), department,
				DAY.format(form.dueOn()));
	}

	private void answer(Forwarding forwarding, String department, OpenCase opened, PursuitForm form, Viewer viewer) {
		forwarding.answer(form.id(), form.on());
		forwarding.answerStandsIn(this.desk.tell(opened, event(forwarding, opened), form.on(), viewer, form.note(),
				department, String.valueOf(forwarding.daysLate())));
	}

	/** The word for an answer, in time or late. */
	static String event(Forwarding forwarding, OpenCase opened) {
		var event = (opened.kind() == CaseKind.OWN_INITIATIVE) ? "hearing-answered" : "department-answered";
		var lateness = switch (Math.clamp(forwarding.daysLate(), 0, 2)) {
			case 0 -> "";
			case 1 -> "-a-day-late";
			default -> "-late";
		};
		return event + lateness;
	}

}
