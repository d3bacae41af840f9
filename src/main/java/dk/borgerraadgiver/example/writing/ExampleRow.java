package dk.borgerraadgiver.example.writing;

import java.time.LocalDateTime;
import java.util.UUID;

import dk.borgerraadgiver.audit.ShownCase;
import dk.borgerraadgiver.example.ExampleStatus;
import dk.borgerraadgiver.inquiry.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * An example in the library. Of its case only what the viewer may know.
 *
 * @param id which one
 * @param key what a report names it by
 * @param title its title
 * @param text what it says
 * @param status how far it has come
 * @param department whom it says it is about
 * @param category what it says it is about
 * @param caseYear first part of the case's number, {@code null} when not known
 * @param caseSequence second part of the case's number
 * @param changedAt when it was changed last
 * @param changedBy by whom
 */
record ExampleRow(UUID id, String key, String title, String text, ExampleStatus status, @Nullable String department,
		@Nullable String category, @Nullable Integer caseYear, @Nullable Integer caseSequence, LocalDateTime changedAt,
		String changedBy) implements ShownCase {

	public String href() {
		return ExampleController.PATH + "/" + this.id;
	}

	/** What a report writes to take it in. */
	public String source() {
		return "{{eksempel:" + this.key + "}}";
	}

	/** The case it was written from; {@code null} when that is not for the viewer. */
	@Override
	public @Nullable CaseNumber number() {
		return (this.caseYear != null && this.caseSequence != null) ? new CaseNumber(this.caseYear, this.caseSequence)
				: null;
	}

	/** Without its words, which may tell of a person. */
	@Override
	public String toString() {
		return "ExampleRow[" + this.key + "]";
	}

}
