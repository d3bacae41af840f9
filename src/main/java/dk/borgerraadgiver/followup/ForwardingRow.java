package dk.borgerraadgiver.followup;

import java.time.LocalDate;
import java.util.UUID;

import dk.borgerraadgiver.inquiry.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * A question put to a department, as the case page shows it.
 *
 * @param id the forwarding
 * @param version counts its changes
 * @param departmentId whom was asked
 * @param department its name today
 * @param matters what it was asked about, empty for the case itself
 * @param askedOn when
 * @param mode how
 * @param question what it was asked
 * @param firstDueOn the day it was first given
 * @param dueOn the day it is given now
 * @param answeredOn when it answered, if it has
 * @param answerEntryId where in the journal its answer stands, if known
 * @param withdrawnOn when the question was taken back, if it was
 * @param reminders how often it was reminded
 * @param remindedOn when last, if ever
 * @param today the day this is read
 */
record ForwardingRow(UUID id, long version, UUID departmentId, String department, String matters, LocalDate askedOn,
		Mode mode, String question, LocalDate firstDueOn, LocalDate dueOn, @Nullable LocalDate answeredOn,
		@Nullable UUID answerEntryId, @Nullable LocalDate withdrawnOn, int reminders, @Nullable LocalDate remindedOn,
		LocalDate today) {

	public boolean isWaiting() {
		return this.answeredOn == null && this.withdrawnOn == null;
	}

	public Deadline deadline() {
		return new Deadline(Deadline.Kind.ANSWER, this.dueOn, this.today);
	}

	/** How many days after the day it was first given it answered. */
	public long daysLate() {
		return (this.answeredOn != null) ? Math.max(0, this.answeredOn.toEpochDay() - this.firstDueOn.toEpochDay()) : 0;
	}

}
