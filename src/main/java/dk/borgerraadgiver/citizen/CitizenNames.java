package dk.borgerraadgiver.citizen;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells which words are the names of known citizens.
 */
@Repository
public class CitizenNames {

	private static final Locale DANISH = Locale.forLanguageTag("da");

	private final JdbcClient jdbc;

	CitizenNames(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Those of some names that a citizen bears in full, in the order in which they sort.
	 */
	@Transactional(readOnly = true)
	public List<String> among(Collection<String> names) {
		if (names.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql("""
				select distinct name collate "da-x-icu" as name from citizen
				where lower(name) collate "da-x-icu" = any(:names) order by 1
				""")
			.param("names", names.stream().map((name) -> name.toLowerCase(DANISH)).toArray(String[]::new))
			.query((row, place) -> row.getString("name"))
			.list();
	}

}
