package dk.borgerraadgiver.journal.content;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/**
 * Where the content of documents is kept. Content never changes.
 */
public interface DocumentStore {

	/**
	 * Keeps content.
	 * @param most the largest number of bytes
	 * @throws TooLarge when there is more; then nothing may be kept
	 */
	StoredContent keep(InputStream content, long most) throws IOException;

	/** Reads content from its beginning. */
	InputStream open(UUID contentId);

	/** Lets content go that no document has. */
	void drop(UUID contentId);

	/**
	 * There is more than may be kept.
	 */
	final class TooLarge extends IOException {

		private static final long serialVersionUID = 1L;

	}

}
