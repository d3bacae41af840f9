package dk.borgerraadgiver.recommendation.basis;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.audit.ShownCase;
import dk.borgerraadgiver.inquiry.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * What a recommendation rests on, as far as the viewer may know.
 *
 * @param rows cases, and below each the matters and findings named of it; then problems
 */
public record Basis(List<Row> rows) {

	public boolean isEmpty() {
		return this.rows.isEmpty();
	}

	public List<Row> cases() {
		return of(Kind.CASE);
	}

	public List<Row> problems() {
		return of(Kind.PROBLEM);
	}

	/** What is named of a case. */
	public List<Row> of(Row ofCase) {
		return this.rows.stream()
			.filter((row) -> row.id().equals(ofCase.id()) && row.kind() != Kind.CASE && row.kind() != Kind.PROBLEM)
			.toList();
	}

	private List<Row> of(Kind kind) {
		return this.rows.stream().filter((row) -> row.kind() == kind).toList();
	}

	/** What something can rest on. */
	public enum Kind {

		CASE, MATTER, FINDING, PROBLEM

	}

	/**
	 * A case, something of it, or a problem.
	 *
	 * @param kind which of them
	 * @param id the case; the problem
	 * @param caseYear first part of the case's number
	 * @param caseSequence second part of the case's number
	 * @param text what it is about
	 * @param on the day the case was received, the finding stated
	 * @param word the status of a problem
	 */
	public record Row(Kind kind, UUID id, int caseYear, int caseSequence, String text, @Nullable LocalDate on,
			@Nullable String word) implements ShownCase {

		@Override
		public CaseNumber number() {
			return new CaseNumber(this.caseYear, this.caseSequence);
		}

	}

}
