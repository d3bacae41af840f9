package dk.borgerraadgiver.journal;

import java.util.UUID;

import dk.borgerraadgiver.inquiry.OpenCase;
import dk.borgerraadgiver.shared.NotFound;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds what is to be corrected.
 */
@Repository
class NotedEntries {

	private final JdbcClient jdbc;

	NotedEntries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The entry, or what it has been corrected to since.
	 * @throws NotFound when people noted no such thing in this case
	 */
	NotedEntry newest(UUID entryId, OpenCase opened) {
		return this.jdbc
			.sql("""
					with recursive chain as (
						select id, 1 as step from journal_entry
						where id = :id and inquiry_id = :inquiry and kind <> 'EVENT'
						union all
						select later.id, chain.step + 1 from chain join journal_entry later on later.corrects_id = chain.id)
					select e.id, e.kind, e.happened_on, e.happened_time, e.counterpart, e.note, e.withheld, a.full_name as author,
					       e.written_at at time zone 'Europe/Copenhagen' as written_at
					from chain
					join journal_entry e on e.id = chain.id
					left join account a on a.id = e.author_id
					order by chain.step desc
					limit 1
					""")
			.param("id", entryId)
			.param("inquiry", opened.id())
			.query(DataClassRowMapper.newInstance(NotedEntry.class))
			.optional()
			.orElseThrow(() -> new NotFound("journal entry " + entryId));
	}

}
