package dk.borgerraadgiver.mandate;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import dk.borgerraadgiver.inquiry.Speakers;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Leads from a representative's phone number or e-mail address to the citizen they speak
 * for.
 */
@Repository
class ReachedSpeakers implements Speakers {

	/** More than anybody reads while typing. */
	private static final int MOST = 50;

	private final JdbcClient jdbc;

	ReachedSpeakers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Speaker> at(Collection<String> addresses) {
		if (addresses.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql("""
				select r.citizen_id, r.name
				from representative r
				where r.citizen_id is not null
				  and r.id in (select found.representative_id
				               from unnest(?) typed (text)
				               cross join lateral representatives_like(typed.text) found)
				order by lower(r.name) collate "da-x-icu", r.id
				limit ?
				""")
			.params(Arrays.asList(addresses.toArray(String[]::new), MOST))
			.query(DataClassRowMapper.newInstance(Speaker.class))
			.list();
	}

}
