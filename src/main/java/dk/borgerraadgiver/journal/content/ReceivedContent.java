package dk.borgerraadgiver.journal.content;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A file that was received and is kept.
 *
 * @param id of its content in the store
 * @param fileName without a path
 * @param mediaType found from the content
 * @param namedType what the name says, where the content says otherwise
 * @param size in bytes
 * @param sha256 of the content, in hexadecimal
 */
public record ReceivedContent(UUID id, String fileName, String mediaType, @Nullable String namedType, long size,
		String sha256) {

	/** Without the name, which may tell of a person. */
	@Override
	public String toString() {
		return "ReceivedContent[" + this.id + "]";
	}

}
