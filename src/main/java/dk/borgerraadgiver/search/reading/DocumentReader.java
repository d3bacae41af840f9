package dk.borgerraadgiver.search.reading;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

import dk.borgerraadgiver.journal.Documents;
import dk.borgerraadgiver.journal.FiledDocument;
import jakarta.annotation.PreDestroy;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Reads the documents that wait for it, one at a time and long after they were filed, so
 * that a document which can't be read harms nothing but its being found.
 */
@Component
class DocumentReader {

	private static final Logger log = LoggerFactory.getLogger(DocumentReader.class);

	private final WaitingDocuments waiting;

	private final Documents documents;

	private final TextExtractor extractor;

	private final Duration longest;

	private final AtomicBoolean busy = new AtomicBoolean();

	private final ExecutorService hands = Executors
		.newCachedThreadPool(Thread.ofPlatform().daemon().name("document-", 1).factory());

	DocumentReader(WaitingDocuments waiting, Documents documents, TextExtractor extractor,
			@Value("${borgerraadgiver.longest-reading:60s}") Duration longest) {
		this.waiting = waiting;
		this.documents = documents;
		this.extractor = extractor;
		this.longest = longest;
	}

	/** Reads what waits, unless that is being done. */
	void readAll() {
		if (this.busy.compareAndSet(false, true)) {
			try {
				for (var next = this.waiting.take(); next.isPresent(); next = this.waiting.take()) {
					read(next.get());
				}
			}
			finally {
				this.busy.set(false);
			}
		}
	}

	/** A server that dies of a document does not do so for ever. */
	private void read(Waiting next) {
		var document = this.documents.find(next.documentId());
		if (document.isEmpty() || next.isHopeless()) {
			this.waiting.failed(next.documentId());
		}
		else if (!this.extractor.reads(document.get().mediaType())) {
			this.waiting.withoutText(next.documentId());
		}
		else {
			read(next, document.get());
		}
	}

	private void read(Waiting next, FiledDocument document) {
		try {
			this.waiting.read(document.id(), textOf(document));
		}
		catch (Unreadable ex) {
			log.info("Document {} can't be read: {}", document.id(), ex.getMessage());
			this.waiting.failed(document.id());
		}
		catch (IOException | DataAccessException ex) {
			log.warn("Document {} could not be read this time: {}", document.id(), ex.getClass().getName());
			this.waiting.later(next);
		}
	}

	/** In a thread of its own, which can be left behind when it takes too long. */
	private DocumentText textOf(FiledDocument document) throws Unreadable, IOException {
		var reading = this.hands.submit(() -> {
			try (InputStream content = this.documents.open(document)) {
				return this.extractor.extract(content);
			}
		});
		try {
			return reading.get(this.longest.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException ex) {
			reading.cancel(true);
			throw new Unreadable("took too long");
		}
		catch (InterruptedException ex) {
			reading.cancel(true);
			Thread.currentThread().interrupt();
			throw new IOException(ex);
		}
		catch (ExecutionException ex) {
			throw unreadable(ex.getCause());
		}
	}

	/**
	 * Whatever else a parser stumbles over, memory that ran out too, is the document's
	 * doing.
	 */
	private static Unreadable unreadable(@Nullable Throwable thrown) throws IOException {
		return switch (thrown) {
			case IOException failed -> throw failed;
			case DataAccessException failed -> throw failed;
			case Unreadable unreadable -> unreadable;
			case null, default -> new Unreadable(String.valueOf(thrown).replaceAll("[:\\s].*", ""));
		};
	}

	@PreDestroy
	void stop() {
		this.hands.shutdownNow();
	}

}
