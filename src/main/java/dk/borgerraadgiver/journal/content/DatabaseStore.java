package dk.borgerraadgiver.journal.content;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps content in the database, in pieces. Reading holds no connection between them, so
 * that a slow reader keeps nobody waiting.
 */
@Repository
class DatabaseStore implements DocumentStore {

	/** As the table has it. */
	private static final int PIECE = 512 * 1024;

	private final JdbcClient jdbc;

	DatabaseStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public StoredContent keep(InputStream content, long most) throws IOException {
		UUID id = UUID.randomUUID();
		long size = 0;
		var digest = sha256();
		var read = new DigestInputStream(content, digest);
		int number = 0;
		for (byte[] piece = read.readNBytes(PIECE); piece.length > 0; piece = read.readNBytes(PIECE)) {
			size += piece.length;
			if (size > most) {
				throw new TooLarge();
			}
			this.jdbc.sql("insert into document_chunk (content_id, number, bytes) values (?, ?, ?)")
				.params(id, number++, piece)
				.update();
		}
		return new StoredContent(id, size, HexFormat.of().formatHex(digest.digest()));
	}

	@Override
	public InputStream open(UUID contentId) {
		return new Pieces(this.jdbc, contentId);
	}

	@Override
	public void drop(UUID contentId) {
		this.jdbc.sql("delete from document_chunk where content_id = ?").param(contentId).update();
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java has SHA-256", ex);
		}
	}

}
