package dk.borgerraadgiver.journal;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is typed about a file that comes with a note.
 *
 * @param id of the received file
 * @param datedOn the day it was received or sent; left out, it is the note's
 */
record DocumentRow(UUID id, @Size(max = 300) @Nullable String subject, @Nullable LocalDate datedOn,
		@Nullable Boolean withheld) {

	DocumentFacts facts(LocalDate otherwise) {
		return new DocumentFacts((this.subject != null) ? this.subject : "",
				(this.datedOn != null) ? this.datedOn : otherwise, Boolean.TRUE.equals(this.withheld));
	}

}
