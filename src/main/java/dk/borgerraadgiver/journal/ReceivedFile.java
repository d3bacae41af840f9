package dk.borgerraadgiver.journal;

import java.util.UUID;

import dk.borgerraadgiver.journal.content.ReceivedContent;

/**
 * A file that waits for its note to be saved.
 */
record ReceivedFile(UUID id, ReceivedContent content) {

	public DocumentFile file() {
		return new DocumentFile(this.content.fileName(), this.content.mediaType(), this.content.namedType(),
				this.content.size());
	}

}
