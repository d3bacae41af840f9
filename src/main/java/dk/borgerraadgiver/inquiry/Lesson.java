package dk.borgerraadgiver.inquiry;

import java.time.LocalDate;

import dk.borgerraadgiver.audit.ShownCase;
import org.jspecify.annotations.Nullable;

/**
 * What can be learned of one handled unit, with where it comes from.
 *
 * @param caseYear first part of the case number
 * @param caseSequence second part of the case number
 * @param receivedOn the day the inquiry was received
 * @param department whom it is about, as it was named then
 * @param category what it is about, as it was named then
 * @param criticism the criticism expressed
 * @param change what the department has changed since
 * @param lesson what can be learned
 * @param usable whether it may be used as an anonymised example
 */
record Lesson(int caseYear, int caseSequence, LocalDate receivedOn, @Nullable String department,
		@Nullable String category, @Nullable Criticism criticism, String change, String lesson,
		boolean usable) implements ShownCase {

	@Override
	public CaseNumber number() {
		return new CaseNumber(this.caseYear, this.caseSequence);
	}

	public Learning learning() {
		return new Learning(this.criticism, this.change, this.lesson, this.usable);
	}

}
