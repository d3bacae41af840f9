package dk.borgerraadgiver.report.passage;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.example.ExampleUses;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which reports take in which examples: a report's chapters say so, and those of a frozen
 * one are never changed.
 */
@Repository
class UsedExamples implements ExampleUses {

	private final JdbcClient jdbc;

	UsedExamples(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Use> of(Collection<String> keys) {
		return this.jdbc.sql("""
				select distinct k.key, r.id, r.title, r.state, r.to_day
				from report_chapter c
				join report r on r.id = c.report_id
				cross join unnest(cast(:keys as text[])) k (key)
				where c.included and c.body ilike '%{{%eksempel%'
				  and c.body ~* ('\\{\\{\\s*eksempel\\s*:\\s*' || k.key || '\\s*(\\||\\}\\})')
				order by r.to_day desc, r.title, k.key
				""").param("keys", keys.toArray(String[]::new)).query((row, place) -> {
			UUID id = row.getObject("id", UUID.class);
			boolean draft = row.getString("state").equals("DRAFT");
			return new Use(row.getString("key"), row.getString("title"),
					(draft ? "/beretninger/vaerksted/" : "/beretninger/") + id, draft);
		}).list();
	}

}
