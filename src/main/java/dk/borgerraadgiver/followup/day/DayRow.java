package dk.borgerraadgiver.followup.day;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import dk.borgerraadgiver.audit.ShownCase;
import dk.borgerraadgiver.inquiry.CaseNumber;
import dk.borgerraadgiver.inquiry.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * A line of <em>Min dag</em>.
 *
 * @param caseYear first part of the case number
 * @param caseSequence second part of the case number
 * @param subject what the case is about, may be empty
 * @param citizen the citizen's name, if known
 * @param advisor whose case it is
 * @param kind what is due, {@code null} for a silent case
 * @param clockId the deadline, the forwarding or the meeting
 * @param on the day it is due; of a silent case the day something last happened
 * @param department the department that owes an answer, or that is met
 * @param what the words of a deadline an advisor has set, when and where a meeting is
 * @param withinId the mediation of a meeting, {@code null} for one that is observed
 * @param today the day this is read
 * @param found how many lines there are in all
 */
record DayRow(int caseYear, int caseSequence, String subject, @Nullable String citizen, @Nullable String advisor,
		Deadline.@Nullable Kind kind, @Nullable UUID clockId, LocalDate on, @Nullable String department,
		@Nullable String what, @Nullable UUID withinId, LocalDate today, long found) implements ShownCase {

	@Override
	public CaseNumber number() {
		return new CaseNumber(this.caseYear, this.caseSequence);
	}

	/** What is due, {@code null} for a silent case. */
	public @Nullable Deadline deadline() {
		return (this.kind != null) ? new Deadline(this.kind, this.on, this.today) : null;
	}

	/** How many whole weeks ago it was. */
	public long weeks() {
		return ChronoUnit.WEEKS.between(this.on, this.today);
	}

}
