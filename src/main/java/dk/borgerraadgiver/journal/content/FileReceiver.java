package dk.borgerraadgiver.journal.content;

import java.io.IOException;
import java.io.InputStream;

import dk.borgerraadgiver.shared.RuleBroken;

import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes files in: keeps their content and finds out what they are.
 */
@Component
public class FileReceiver {

	/** In bytes. */
	public static final long LARGEST = 50 * 1024 * 1024;

	private final DocumentStore store;

	private final ContentTypes types;

	FileReceiver(DocumentStore store, ContentTypes types) {
		this.store = store;
		this.types = types;
	}

	/**
	 * Keeps a file, in the transaction of the row that will name it.
	 * @param source read twice
	 * @throws RuleBroken when it is empty, too large, or can't be read to its end
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public ReceivedContent receive(String fileName, InputStreamSource source) {
		String name = FileNames.clean(fileName);
		try {
			var content = keep(source);
			if (content.size() == 0) {
				throw new RuleBroken("journal.document.empty");
			}
			var type = this.types.find(source, name);
			return new ReceivedContent(content.id(), name, type.found(), type.named(), content.size(),
					content.sha256());
		}
		catch (DocumentStore.TooLarge ex) {
			throw new RuleBroken("journal.document.too-large");
		}
		catch (IOException ex) {
			throw new RuleBroken("journal.document.not-received");
		}
	}

	private StoredContent keep(InputStreamSource source) throws IOException {
		try (InputStream content = source.getInputStream()) {
			return this.store.keep(content, LARGEST);
		}
	}

}
