package dk.borgerraadgiver.mandate;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one place that finds those who speak for citizens by what they are called and how
 * they are reached. Tells who, never what is known of them; in which cases a viewer may
 * know of them is for those to see who know the cases.
 */
@Repository
public class RepresentativeLookup {

	private final JdbcClient jdbc;

	RepresentativeLookup(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Those who may be meant by each of some words: a name or part of one as it sounds, a
	 * phone number in any spacing, an e-mail address.
	 */
	@Transactional(readOnly = true)
	public List<Meant> each(List<String> words) {
		return this.jdbc.sql("""
				select typed.place, found.representative_id, max(found.closeness) as closeness
				from unnest(?) with ordinality typed (text, place)
				cross join lateral representatives_like(typed.text) found
				where length(typed.text) > 1
				group by typed.place, found.representative_id
				""")
			.params(Arrays.asList(new Object[] { words.toArray(String[]::new) }))
			.query(DataClassRowMapper.newInstance(Meant.class))
			.list();
	}

	/**
	 * Somebody who may be meant by a word.
	 *
	 * @param place of the word among those that were asked for, from 1
	 * @param representativeId who
	 * @param closeness how well the word fits, 1 when it is part of a name or is the
	 * number
	 */
	public record Meant(int place, UUID representativeId, double closeness) {
	}

}
