package dk.borgerraadgiver.followup;

import java.time.LocalDate;
import java.util.UUID;

import dk.borgerraadgiver.inquiry.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * A clock of a case.
 *
 * @param kind who owes what
 * @param clockId the deadline or the forwarding, the case itself for the office's targets
 * @param dueOn the day it is due
 * @param metOn the day it was met, {@code null} while it runs
 * @param department the department that owes an answer, or that is met
 * @param what the words of a deadline an advisor has set, when and where a meeting is
 * @param withinId the mediation of a meeting, {@code null} for one that is observed
 * @param today the day this is read
 */
record CaseClock(Deadline.Kind kind, UUID clockId, LocalDate dueOn, @Nullable LocalDate metOn,
		@Nullable String department, @Nullable String what, @Nullable UUID withinId, LocalDate today) {

	public Deadline deadline() {
		return new Deadline(this.kind, this.dueOn, this.today);
	}

	/** Whether a department owes an answer. */
	public boolean isAnswer() {
		return this.kind == Deadline.Kind.ANSWER;
	}

	boolean isRunning() {
		return this.metOn == null;
	}

}
