package dk.borgerraadgiver.search;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.audit.ShownCase;
import dk.borgerraadgiver.inquiry.CaseNumber;
import dk.borgerraadgiver.search.text.Fragment;
import org.jspecify.annotations.Nullable;

/**
 * A case that was found.
 *
 * @param row what is known of it
 * @param subject its subject, with what was looked for marked
 * @param places where else the words stand, the best first
 */
record Hit(Row row, List<Fragment> subject, List<Place> places) {

	/**
	 * A case as it stands in the list of hits.
	 *
	 * @param id the inquiry
	 * @param caseYear first part of the case number
	 * @param caseSequence second part of the case number
	 * @param receivedOn the day it was received
	 * @param subject one line, may be empty
	 * @param citizen the citizen's name, when there is one and it is known
	 * @param byPerson whether the citizen is somebody who was looked for
	 * @param typeName kind of inquiry as it was named then
	 * @param departments departments concerned, in Danish order
	 * @param closedOn the day it was closed, {@code null} while open
	 * @param total how many cases were found in all
	 */
	record Row(UUID id, int caseYear, int caseSequence, LocalDate receivedOn, String subject, @Nullable String citizen,
			boolean byPerson, @Nullable String typeName, @Nullable String departments, @Nullable LocalDate closedOn,
			long total) implements ShownCase {

		@Override
		public CaseNumber number() {
			return new CaseNumber(this.caseYear, this.caseSequence);
		}

		public boolean isOpen() {
			return this.closedOn == null;
		}

		/** Without the subject and the name. */
		@Override
		public String toString() {
			return "Row[" + number() + "]";
		}

	}

}
