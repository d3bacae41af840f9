package dk.borgerraadgiver.journal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.OpenCase;
import dk.borgerraadgiver.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where everything that happens in a case is noted.
 */
@Service
public class Journal {

	private final JdbcClient jdbc;

	private final Documents documents;

	private final Clock clock;

	Journal(JdbcClient jdbc, Documents documents, Clock clock) {
		this.jdbc = jdbc;
		this.documents = documents;
		this.clock = clock;
	}

	/**
	 * Puts an entry with its documents into the journal, all of it or nothing, in the
	 * caller's transaction where there is one. An entry that is there already stays as it
	 * is.
	 * @param viewer who writes it
	 * @return the entry's id
	 * @throws RuleBroken when it lies in the future, or a document is empty or too large
	 */
	@Transactional
	public UUID file(OpenCase opened, NewEntry entry, Viewer viewer) {
		if (write(opened, entry, null, viewer)) {
			entry.documents().forEach((document) -> this.documents.file(entry.id(), document));
		}
		return entry.id();
	}

	/**
	 * Writes an entry without its documents.
	 * @return {@code false} when it is there already
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	boolean write(OpenCase opened, NewEntry entry, @Nullable Correction correction, Viewer viewer) {
		if (entry.on().isAfter(LocalDate.now(this.clock))) {
			throw new RuleBroken("journal.in-future");
		}
		return said(
				this.jdbc
					.sql("""
							insert into journal_entry (id, inquiry_id, kind, happened_on, happened_time, written_at, author_id,
							                           counterpart, note, withheld, corrects_id, reason)
							values (:id, :inquiry, :kind, :day, cast(:time as time(0)), :now, :author, :counterpart, :note, :withheld,
							        cast(:corrects as uuid), :reason)
							on conflict (id) do nothing
							"""),
				opened, entry, correction, viewer)
			.param("now", OffsetDateTime.now(this.clock))
			.update() == 1;
	}

	/**
	 * Whether the entry is there and says the very same.
	 * @param whenever whether the time may be another
	 */
	boolean says(OpenCase opened, NewEntry entry, boolean whenever, @Nullable Correction correction, Viewer viewer) {
		return said(this.jdbc.sql("""
				select exists (select 1 from journal_entry
				               where id = :id and inquiry_id = :inquiry and kind = :kind and author_id = :author
				               and (:whenever or happened_on = :day
				                    and happened_time is not distinct from cast(:time as time(0)))
				               and counterpart = :counterpart and note = :note and withheld = :withheld
				               and corrects_id is not distinct from cast(:corrects as uuid) and reason = :reason)
				"""), opened, entry, correction, viewer).param("whenever", whenever).query(Boolean.class).single();
	}

	boolean knows(UUID entryId) {
		return this.jdbc.sql("select exists (select 1 from journal_entry where id = ?)")
			.param(entryId)
			.query(Boolean.class)
			.single();
	}

	private static StatementSpec said(StatementSpec statement, OpenCase opened, NewEntry entry,
			@Nullable Correction correction, Viewer viewer) {
		return statement.param("id", entry.id())
			.param("inquiry", opened.id())
			.param("kind", entry.kind().name())
			.param("day", entry.on())
			.param("time", entry.at())
			.param("author", viewer.id())
			.param("counterpart", entry.counterpart())
			.param("note", entry.note())
			.param("withheld", entry.withheld())
			.param("corrects", (correction != null) ? correction.entryId() : null)
			.param("reason", (correction != null) ? correction.reason() : "");
	}

}
