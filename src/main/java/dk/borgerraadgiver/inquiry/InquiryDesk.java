package dk.borgerraadgiver.inquiry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.citizen.CitizenRegister;
import dk.borgerraadgiver.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What advisors do with inquiries; each method is one transaction.
 */
@Service
class InquiryDesk {

	// the first ombudsman in Denmark took office that year; a year before it is a typing
	// error
	private static final LocalDate EARLIEST = LocalDate.of(1955, 1, 1);

	private final Inquiries inquiries;

	private final CaseDoor door;

	private final CaseNumbers numbers;

	private final CaseKinds kinds;

	private final CitizenRegister citizens;

	private final CaseHistory history;

	private final IntakeCheck intake;

	private final Clock clock;

	InquiryDesk(Inquiries inquiries, CaseDoor door, CaseNumbers numbers, CaseKinds kinds, CitizenRegister citizens,
			CaseHistory history, IntakeCheck intake, Clock clock) {
		this.intake = intake;
		this.inquiries = inquiries;
		this.door = door;
		this.numbers = numbers;
		this.kinds = kinds;
		this.citizens = citizens;
		this.history = history;
		this.clock = clock;
	}

	/**
	 * Registers an inquiry, and closes it or turns it away at once where that is what is
	 * to become of it. A form that was registered already is the inquiry it became.
	 * @throws RegisteredBefore when it was registered with other text
	 */
	@Transactional
	CaseNumber register(InquiryForm form, Ending ending, Viewer viewer) {
		this.door.requireAdvisor(viewer);
		var known = this.inquiries.findById(form.id());
		if (known.isPresent()) {
			return registeredBefore(known.get(), form, ending, viewer);
		}
		var description = form.description();
		requirePlausible(description.receivedOn());
		var inquiry = new Inquiry(form.id(), this.numbers.next(description.receivedOn().getYear()), description,
				citizen(form, viewer), viewer.id(), this.clock.instant());
		inquiry.concern(form.complaints(), form.departmentsWithoutComplaint());
		inquiry.solveAll(form.outcome());
		this.inquiries.saveAndFlush(inquiry);
		this.history.registered(inquiry, viewer.id());
		end(inquiry, form, ending, CaseWords.NONE, viewer);
		return inquiry.number();
	}

	private void end(Inquiry inquiry, InquiryForm form, Ending ending, CaseWords before, Viewer viewer) {
		var stance = form.stanceOrNone();
		if (ending == Ending.TURNED_AWAY) {
			inquiry.solveAll(this.intake.turnedAway(form));
			inquiry.sendOn(stance.sends());
			this.inquiries.flush();
			this.history.turnedAway(inquiry, stance.sends(), before, viewer.id());
		}
		else {
			this.inquiries.flush();
			this.history.solved(inquiry, before, viewer.id());
			if (stance.reason() != null) {
				this.history.takenUp(inquiry, stance.reason(), viewer.id());
			}
		}
		if (ending.closes()) {
			close(inquiry, form.closedOn(), viewer);
		}
	}

	private CaseNumber registeredBefore(Inquiry inquiry, InquiryForm form, Ending ending, Viewer viewer) {
		if (!form.saysTheSameAs(inquiry)) {
			throw new RegisteredBefore(inquiry.number());
		}
		if (ending.closes() && inquiry.isOpen()) {
			var before = this.history.before(inquiry);
			inquiry.solveAll(form.outcome());
			end(inquiry, form, ending, before, viewer);
			save(inquiry, viewer);
		}
		return inquiry.number();
	}

	/**
	 * Opens an inquiry's form for correction.
	 */
	@Transactional(readOnly = true)
	InquiryForm form(CaseNumber number, Viewer viewer) {
		return InquiryForm.of(this.door.open(number, viewer));
	}

	/**
	 * Corrects an inquiry.
	 * @throws Outdated when somebody else changed it since the form was opened
	 */
	@Transactional
	void correct(CaseNumber number, InquiryForm form, Viewer viewer) {
		var inquiry = openCurrent(number, form.version(), viewer);
		requirePlausible(form.description().receivedOn());
		var before = inquiry.description();
		var facts = this.history.before(inquiry);
		inquiry.describe(form.description());
		inquiry.comeFrom(citizen(form, viewer));
		inquiry.concern(form.complaints(), form.departmentsWithoutComplaint());
		save(inquiry, viewer);
		this.history.corrected(inquiry, before, facts, viewer.id());
	}

	/**
	 * Records how the inquiry was solved, and closes it where the form says so.
	 * @throws Outdated when somebody else changed it since the form was opened
	 */
	@Transactional
	void solve(CaseNumber number, SolveForm form, boolean close, Viewer viewer) {
		var inquiry = openCurrent(number, form.version(), viewer);
		var learnt = inquiry.learnings();
		var before = this.history.before(inquiry);
		form.unitsOrNone().forEach((unit) -> unit.solve(inquiry));
		save(inquiry, viewer);
		this.history.solved(inquiry, before, viewer.id());
		this.history.learned(inquiry, learnt, viewer.id());
		if (close) {
			close(inquiry, form.closedOn(), viewer);
			save(inquiry, viewer);
		}
	}

	/**
	 * Opens a closed inquiry again, from today.
	 */
	@Transactional
	void reopen(CaseNumber number, @Nullable String reason, Viewer viewer) {
		var inquiry = this.door.open(number, viewer);
		inquiry.reopen(today(), viewer.id(), reason);
		save(inquiry, viewer);
		this.history.reopened(inquiry, reason, viewer.id());
	}

	private void close(Inquiry inquiry, @Nullable LocalDate typed, Viewer viewer) {
		var day = closingDay(typed);
		inquiry.close(day, viewer.id());
		this.history.closed(inquiry, day, viewer.id());
	}

	private void save(Inquiry inquiry, Viewer viewer) {
		inquiry.touch(viewer.id(), this.clock.instant());
		try {
			this.inquiries.saveAndFlush(inquiry);
		}
		catch (OptimisticLockingFailureException ex) {
			throw new Outdated(ex);
		}
	}

	private Inquiry openCurrent(CaseNumber number, @Nullable Long version, Viewer viewer) {
		var inquiry = this.door.open(number, viewer);
		if (version == null || version != inquiry.version()) {
			throw new Outdated(null);
		}
		return inquiry;
	}

	private @Nullable UUID citizen(InquiryForm form, Viewer viewer) {
		if (form.hasCitizen() && this.kinds.of(form.typeId()) != CaseKind.ORDINARY) {
			throw new RuleBroken("inquiry.citizen.none-of-kind");
		}
		if (form.citizenId() != null) {
			return this.citizens.kept(form.citizenId(), viewer)
				.orElseThrow(() -> new RuleBroken("inquiry.citizen.gone"));
		}
		return (form.staysUnknown() || form.citizen().isEmpty()) ? null : this.citizens.enter(form.citizen());
	}

	private LocalDate closingDay(@Nullable LocalDate typed) {
		var day = (typed != null) ? typed : today();
		forbidFuture(day, "inquiry.closed.in-future");
		return day;
	}

	private void requirePlausible(LocalDate receivedOn) {
		forbidFuture(receivedOn, "inquiry.received.in-future");
		if (receivedOn.isBefore(EARLIEST)) {
			throw new RuleBroken("inquiry.received.too-early");
		}
	}

	private void forbidFuture(LocalDate day, String rule) {
		if (day.isAfter(today())) {
			throw new RuleBroken(rule);
		}
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
