package dk.borgerraadgiver.journal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.OpenCase;
import dk.borgerraadgiver.shared.RuleBroken;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
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
		if (entry.on().isAfter(LocalDate.now(this.clock))) {
			throw new RuleBroken("journal.in-future");
		}
		if (write(opened, entry, viewer)) {
			entry.documents().forEach((document) -> this.documents.file(entry.id(), document));
		}
		return entry.id();
	}

	private boolean write(OpenCase opened, NewEntry entry, Viewer viewer) {
		return this.jdbc.sql("""
				insert into journal_entry (id, inquiry_id, kind, happened_on, happened_time, written_at, author_id,
				                           counterpart, note, withheld)
				values (:id, :inquiry, :kind, :day, :time, :now, :author, :counterpart, :note, :withheld)
				on conflict (id) do nothing
				""")
			.param("id", entry.id())
			.param("inquiry", opened.id())
			.param("kind", entry.kind().name())
			.param("day", entry.on())
			.param("time", entry.at())
			.param("now", OffsetDateTime.now(this.clock))
			.param("author", viewer.id())
			.param("counterpart", entry.counterpart())
			.param("note", entry.note())
			.param("withheld", entry.withheld())
			.update() == 1;
	}

}
