package dk.borgerraadgiver.journal.content;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Content as the database has it, fetched a piece at a time.
 */
final class Pieces extends InputStream {

	private final JdbcClient jdbc;

	private final UUID contentId;

	private int number;

	private ByteArrayInputStream piece = new ByteArrayInputStream(new byte[0]);

	Pieces(JdbcClient jdbc, UUID contentId) {
		this.jdbc = jdbc;
		this.contentId = contentId;
	}

	@Override
	public int read() {
		return hasMore() ? this.piece.read() : -1;
	}

	@Override
	public int read(byte[] bytes, int offset, int length) {
		return hasMore() ? this.piece.read(bytes, offset, length) : -1;
	}

	private boolean hasMore() {
		if (this.piece.available() == 0) {
			this.jdbc.sql("select bytes from document_chunk where content_id = ? and number = ?")
				.params(this.contentId, this.number)
				.query((row, place) -> row.getBytes("bytes"))
				.optional()
				.ifPresent(this::goOn);
		}
		return this.piece.available() > 0;
	}

	private void goOn(byte[] next) {
		this.piece = new ByteArrayInputStream(next);
		this.number++;
	}

}
