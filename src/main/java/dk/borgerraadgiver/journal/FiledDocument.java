package dk.borgerraadgiver.journal;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A document of a case.
 *
 * @param inquiryId the case
 * @param entryId the journal entry it came with
 * @param contentId by which its content is opened
 * @param fileName as the sender named it, without a path
 * @param mediaType found from the content
 * @param namedType what the name says, where the content says otherwise
 * @param size in bytes
 * @param subject a short one, may be empty
 * @param datedOn the day it was received or sent
 * @param withheld whether it must not be handed out
 * @param corrections how often what is said of it was corrected
 */
public record FiledDocument(UUID id, UUID inquiryId, UUID entryId, UUID contentId, String fileName, String mediaType,
		@Nullable String namedType, long size, String subject, LocalDate datedOn, boolean withheld, int corrections) {

	DocumentFacts facts() {
		return new DocumentFacts(this.subject, this.datedOn, this.withheld);
	}

	public DocumentFile file() {
		return new DocumentFile(this.fileName, this.mediaType, this.namedType, this.size);
	}

	/** Without names, which may tell of a person. */
	@Override
	public String toString() {
		return "FiledDocument[" + this.id + "]";
	}

}
