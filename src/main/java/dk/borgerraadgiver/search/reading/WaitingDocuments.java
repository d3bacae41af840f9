package dk.borgerraadgiver.search.reading;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import dk.borgerraadgiver.journal.UnreadDocuments;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The documents whose text is yet to be read, and those whose text can't be. The database
 * adds each as it is filed.
 */
@Repository
class WaitingDocuments implements UnreadDocuments {

	/** A reader that was at it for longer has died. */
	private static final Duration LONGEST = Duration.ofMinutes(15);

	/** Some pages; the table allows twice that, since words are not divided. */
	private static final int PART = 5000;

	private final JdbcClient jdbc;

	private final Clock clock;

	WaitingDocuments(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	public Set<UUID> among(Collection<UUID> documents) {
		return this.jdbc
			.sql("select document_id from document_reading where document_id = any(:documents) and state = 'FAILED'")
			.param("documents", documents.toArray(UUID[]::new))
			.query((row, place) -> row.getObject("document_id", UUID.class))
			.set();
	}

	/** Takes the next one; no other reader gets the same. */
	Optional<Waiting> take() {
		return this.jdbc.sql("""
				update document_reading set state = 'READING', attempts = attempts + 1, touched_at = :now
				where document_id = (select document_id from document_reading
				                     where state in ('WAITING', 'READING')
				                       and touched_at <= case state when 'WAITING' then :now else :dead end
				                     order by touched_at limit 1 for update skip locked)
				returning document_id, attempts
				""")
			.param("now", now())
			.param("dead", now().minus(LONGEST))
			.query(DataClassRowMapper.newInstance(Waiting.class))
			.optional();
	}

	/** Keeps the text of a document. */
	@Transactional
	void read(UUID document, DocumentText text) {
		this.jdbc.sql("delete from document_text where document_id = ?").param(document).update();
		int part = 0;
		for (int from = 0; from < text.text().length(); part++) {
			int to = end(text.text(), from);
			this.jdbc.sql("insert into document_text (document_id, part, body) values (?, ?, ?)")
				.params(document, part, text.text().substring(from, to))
				.update();
			from = to;
		}
		finish(document, text.text().isEmpty() ? "NO_TEXT" : "READ", text.cutShort());
	}

	/** Nothing in it can be read. */
	void withoutText(UUID document) {
		finish(document, "NO_TEXT", false);
	}

	/** It can't be read, and trying again would not help. */
	void failed(UUID document) {
		finish(document, "FAILED", false);
	}

	/** It could not be read now: later once more, unless that was tried often. */
	void later(Waiting waiting) {
		if (waiting.isLastAttempt()) {
			failed(waiting.documentId());
			return;
		}
		this.jdbc.sql("update document_reading set state = 'WAITING', touched_at = ? where document_id = ?")
			.params(now().plusMinutes(5), waiting.documentId())
			.update();
	}

	private void finish(UUID document, String state, boolean cutShort) {
		this.jdbc.sql("update document_reading set state = ?, cut_short = ?, touched_at = ? where document_id = ?")
			.params(state, cutShort, now(), document)
			.update();
	}

	/** The end of a part: at a blank, if there is one soon. */
	private static int end(String text, int from) {
		int rough = Math.min(from + PART, text.length());
		int to = rough;
		while (to < Math.min(rough + PART, text.length()) && !Character.isWhitespace(text.charAt(to))) {
			to++;
		}
		return to;
	}

	private OffsetDateTime now() {
		return OffsetDateTime.now(this.clock);
	}

}
