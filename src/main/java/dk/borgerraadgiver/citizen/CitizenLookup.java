package dk.borgerraadgiver.citizen;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import dk.borgerraadgiver.account.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one place that finds people by what they are called and how they are reached, or
 * once were: also by what a registration says that was given up for another. Tells who,
 * never what is known of them; whom a viewer may know of is for those to see who know the
 * cases.
 */
@Repository
public class CitizenLookup {

	/** More than anybody reads of suggestions while typing. */
	private static final int SUGGESTED = 50;

	private final JdbcClient jdbc;

	private final CitizenSight sight;

	CitizenLookup(JdbcClient jdbc, CitizenSight sight) {
		this.jdbc = jdbc;
		this.sight = sight;
	}

	/**
	 * The people somebody may mean, the closest first, those alike by name.
	 * @param typed a name or part of one as it sounds, a phone number in any spacing, an
	 * e-mail address, a CPR number or the key of an older register
	 */
	@Transactional(readOnly = true)
	public List<UUID> find(String typed, Viewer viewer) {
		return find(Stream.of(typed), Integer.MAX_VALUE, viewer);
	}

	/**
	 * The people who may be the one some details are of: first those whom most details
	 * fit, at most fifty. Each detail may stand in any of the fields.
	 */
	@Transactional(readOnly = true)
	public List<UUID> like(CitizenDetails details, Viewer viewer) {
		return find(Stream.of(details.name(), details.phone(), details.email(), details.cpr()), SUGGESTED, viewer);
	}

	/**
	 * The people who may be meant by each of some words.
	 */
	@Transactional(readOnly = true)
	public List<Meant> each(List<String> words, Viewer viewer) {
		var found = this.jdbc.sql("""
				select typed.place, c.id, c.merged_into, max(found.closeness) as closeness
				from unnest(?) with ordinality typed (text, place)
				cross join lateral citizens_like(typed.text) found
				join citizen c on c.id = found.citizen_id
				where length(typed.text) > 1
				group by typed.place, c.id
				""")
			.params(Arrays.asList(new Object[] { words.toArray(String[]::new) }))
			.query(DataClassRowMapper.newInstance(Found.class))
			.list();
		return known(found, viewer).map((one) -> new Meant(one.place(), one.keptId(), one.closeness())).toList();
	}

	/**
	 * Somebody who may be meant by a word.
	 *
	 * @param place of the word among those that were asked for, from 1
	 * @param citizenId who
	 * @param closeness how well the word fits, 1 when it begins a name or is the number
	 */
	public record Meant(int place, UUID citizenId, double closeness) {
	}

	private List<UUID> find(Stream<@Nullable String> typed, int most, Viewer viewer) {
		var texts = typed.filter(Objects::nonNull)
			.map(Objects::requireNonNull)
			.map(String::strip)
			.filter((text) -> text.length() > 1)
			.toArray(String[]::new);
		if (texts.length == 0) {
			return List.of();
		}
		var found = this.jdbc.sql("""
				select 1 as place, c.id, c.merged_into, max(found.closeness) as closeness
				from unnest(?) typed (text)
				cross join lateral citizens_like(typed.text) found
				join citizen c on c.id = found.citizen_id
				group by c.id
				order by count(distinct typed.text) desc, max(found.closeness) desc,
				         lower(c.name) collate "da-x-icu", c.id
				limit ?
				""").params(Arrays.asList(texts, most)).query(DataClassRowMapper.newInstance(Found.class)).list();
		return known(found, viewer).map(Found::keptId).distinct().toList();
	}

	/** Without registrations that were given up and the viewer may not know of. */
	private Stream<Found> known(List<Found> found, Viewer viewer) {
		var givenUp = found.stream().filter((one) -> one.mergedInto() != null).map(Found::id).distinct().toList();
		if (givenUp.isEmpty()) {
			return found.stream();
		}
		var known = this.sight.known(givenUp, viewer);
		return found.stream().filter((one) -> one.mergedInto() == null || known.contains(one.id()));
	}

	/**
	 * A registration that fits what is typed.
	 *
	 * @param place of the word it fits
	 * @param mergedInto the one that is kept, where this one was given up
	 */
	private record Found(int place, UUID id, @Nullable UUID mergedInto, double closeness) {

		UUID keptId() {
			return (this.mergedInto != null) ? this.mergedInto : this.id;
		}

	}

}
