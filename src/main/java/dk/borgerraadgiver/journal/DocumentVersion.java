package dk.borgerraadgiver.journal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What was said of a document before it was corrected.
 *
 * @param entryId of the correction in the journal
 * @param writtenAt when it was corrected
 * @param author who corrected it
 * @param reason why
 * @param title the subject that stood there, the file's name where it was empty
 * @param datedOn the day that stood there
 * @param withheld whether it was not to be handed out
 */
record DocumentVersion(UUID entryId, LocalDateTime writtenAt, @Nullable String author, String reason, String title,
		LocalDate datedOn, boolean withheld) {

	/** Without the words, which may tell of a person. */
	@Override
	public String toString() {
		return "DocumentVersion[" + this.entryId + "]";
	}

}
