package dk.borgerraadgiver.problem;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.audit.ShownCase;
import dk.borgerraadgiver.inquiry.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * What a case has to do with others.
 *
 * @param rows the citizen's other inquiries, linked cases, and problems it belongs to
 */
record Related(List<Row> rows) {

	/** The citizen's other inquiries, the newest first; only some of many. */
	public List<Row> ofCitizen() {
		return of(Kind.CITIZEN);
	}

	/** How many other inquiries the citizen has that the viewer may know of. */
	public long citizensTotal() {
		return ofCitizen().stream().findFirst().map(Row::total).orElse(0L);
	}

	public List<Row> links() {
		return of(Kind.LINK);
	}

	public List<Row> problems() {
		return of(Kind.PROBLEM);
	}

	private List<Row> of(Kind kind) {
		return this.rows.stream().filter((row) -> row.kind() == kind).toList();
	}

	/** Why something stands here. */
	enum Kind {

		CITIZEN, LINK, PROBLEM

	}

	/**
	 * A case or a problem.
	 *
	 * @param kind why it stands here
	 * @param id the link or the problem; of a citizen's inquiry the inquiry
	 * @param caseYear first part of a case's number
	 * @param caseSequence second part of a case's number
	 * @param title the case's subject, the problem's title
	 * @param receivedOn the day a case was received
	 * @param open whether the case is open
	 * @param word what linked cases have in common; a problem's status
	 * @param total how many of its kind there are
	 */
	record Row(Kind kind, UUID id, int caseYear, int caseSequence, String title, @Nullable LocalDate receivedOn,
			boolean open, String word, long total) implements ShownCase {

		@Override
		public CaseNumber number() {
			return new CaseNumber(this.caseYear, this.caseSequence);
		}

	}

}
