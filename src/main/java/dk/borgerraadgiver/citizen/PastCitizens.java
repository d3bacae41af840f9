package dk.borgerraadgiver.citizen;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * People known from before this system: each by the key an older register has for them.
 * The same key is the same person, also the next time, and also when that person was
 * found to be another.
 */
@Service
public class PastCitizens {

	private final JdbcClient jdbc;

	private final Clock clock;

	PastCitizens(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Finds the person behind each key and registers those who are new, under the key as
	 * their name: it is all that is known of them.
	 * @param keys distinct keys of at most 200 characters
	 * @return the citizen's id by key
	 */
	@Transactional
	public Map<String, UUID> behind(Collection<String> keys) {
		String[] wanted = keys.toArray(String[]::new);
		UUID[] ids = keys.stream().map((key) -> UUID.randomUUID()).toArray(UUID[]::new);
		this.jdbc.sql("""
				insert into citizen (id, name, import_key, created_at, version)
				select person.id, person.key, person.key, ?, 0 from unnest(?, ?) as person(id, key)
				on conflict (import_key) do nothing
				""").params(OffsetDateTime.now(this.clock), ids, wanted).update();
		Map<String, UUID> found = new HashMap<>();
		this.jdbc.sql("select coalesce(merged_into, id) as id, import_key from citizen where import_key = any(?)")
			.param(wanted)
			.query((row) -> {
				found.put(row.getString("import_key"), row.getObject("id", UUID.class));
			});
		return found;
	}

}
