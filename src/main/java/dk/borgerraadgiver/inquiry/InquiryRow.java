package dk.borgerraadgiver.inquiry;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import dk.borgerraadgiver.audit.ShownCase;
import org.jspecify.annotations.Nullable;

/**
 * One inquiry in a list.
 *
 * @param caseYear first part of the case number
 * @param caseSequence second part of the case number
 * @param receivedOn the day it was received
 * @param subject one line
 * @param citizen the citizen's name; {@code null} when there is none
 * @param anonymous whether no citizen is known
 * @param countedApart whether it is sparring or own initiative, with no citizen at all
 * @param typeName kind of inquiry as it was named then
 * @param channelName channel as it was named then
 * @param departments departments concerned, in Danish order
 * @param matters number of complaint matters
 * @param closedOn the day it was closed, {@code null} while open
 * @param advisor whose case it is
 * @param dueKind what is due next, {@code null} when nothing is
 * @param dueOn the day it is due
 * @param today the day the list is read
 */
public record InquiryRow(int caseYear, int caseSequence, LocalDate receivedOn, String subject, @Nullable String citizen,
		boolean anonymous, boolean countedApart, @Nullable String typeName, @Nullable String channelName,
		@Nullable String departments, int matters, @Nullable LocalDate closedOn, @Nullable String advisor,
		Deadline.@Nullable Kind dueKind, @Nullable LocalDate dueOn, LocalDate today) implements ShownCase {

	@Override
	public CaseNumber number() {
		return new CaseNumber(this.caseYear, this.caseSequence);
	}

	/** What is due next, if anything. */
	public @Nullable Deadline deadline() {
		return (this.dueKind != null && this.dueOn != null) ? new Deadline(this.dueKind, this.dueOn, this.today) : null;
	}

	/** How many days it has been open; while it is. */
	public long daysOpen() {
		return ChronoUnit.DAYS.between(this.receivedOn, this.today);
	}

	public boolean isOpen() {
		return this.closedOn == null;
	}

}
