package dk.borgerraadgiver.citizen;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one place that finds people by what they are called and how they are reached. Tells
 * who, never what is known of them; whom a viewer may know of is for those to see who
 * know the cases.
 */
@Repository
public class CitizenLookup {

	/** More than anybody reads of suggestions while typing. */
	private static final int SUGGESTED = 50;

	private final JdbcClient jdbc;

	CitizenLookup(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The people somebody may mean, the closest first, those alike by name.
	 * @param typed a name or part of one as it sounds, a phone number in any spacing, an
	 * e-mail address, a CPR number or the key of an older register
	 */
	@Transactional(readOnly = true)
	public List<UUID> find(String typed) {
		return find(Stream.of(typed), Integer.MAX_VALUE);
	}

	/**
	 * The people who may be the one some details are of: first those whom most details
	 * fit, at most fifty. Each detail may stand in any of the fields.
	 */
	@Transactional(readOnly = true)
	public List<UUID> like(CitizenDetails details) {
		return find(Stream.of(details.name(), details.phone(), details.email(), details.cpr()), SUGGESTED);
	}

	private List<UUID> find(Stream<@Nullable String> typed, int most) {
		var texts = typed.filter(Objects::nonNull)
			.map(Objects::requireNonNull)
			.map(String::strip)
			.filter((text) -> text.length() > 1)
			.toArray(String[]::new);
		if (texts.length == 0) {
			return List.of();
		}
		return this.jdbc.sql("""
				select c.id
				from unnest(?) typed (text)
				cross join lateral citizens_like(typed.text) found
				join citizen c on c.id = found.citizen_id
				group by c.id
				order by count(distinct typed.text) desc, max(found.closeness) desc,
				         lower(c.name) collate "da-x-icu", c.id
				limit ?
				""").params(Arrays.asList(texts, most)).query((row, place) -> row.getObject("id", UUID.class)).list();
	}

}
