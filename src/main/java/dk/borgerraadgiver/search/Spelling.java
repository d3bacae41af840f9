package dk.borgerraadgiver.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CaseDoor;
import dk.borgerraadgiver.search.text.Asked;
import dk.borgerraadgiver.search.text.Folding;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds what was meant by a word that stands nowhere: the word most like it in the cases
 * the viewer may see. Documents' texts are not gone through.
 */
@Repository
class Spelling {

	/** Shorter words are like too many others. */
	private static final int SHORTEST = 4;

	private static final String NOWHERE = Ranking.TERMS + """
			select t.nr from term t
			where not exists (select 1 from search_hits(t.exact, t.wide, t.inside) h
			                  join inquiry i on i.id = h.inquiry_id
			                  where\s""" + CaseDoor.OPEN_TO_VIEWER + ")";

	private static final String CLOSEST = """
			select lower(w.word)
			from (select p.body from search_piece p join inquiry i on i.id = p.inquiry_id
			      where p.source <> 'DOCUMENT_TEXT' and :word <% p.folded and\s""" + CaseDoor.OPEN_TO_VIEWER + """
			      order by word_similarity(:word, p.folded) desc limit 50) near
			cross join lateral regexp_split_to_table(near.body, '[^[:alnum:]-]+') w (word)
			where length(w.word) >= 3 and similarity(folded_text(w.word), :word) >= 0.35
			group by lower(w.word)
			order by max(similarity(folded_text(w.word), :word)) desc, count(*) desc, lower(w.word) limit 1
			""";

	private final JdbcClient jdbc;

	Spelling(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The same question with the words in it that are meant.
	 * @return empty when every word stands somewhere, or nothing is like one that does
	 * not
	 */
	Optional<Asked> meant(Asked asked, Query query, Viewer viewer) {
		var meant = asked;
		for (int nr : nowhere(query, viewer)) {
			var wanted = query.terms().get(nr - 1).asked();
			if (!query.meansSomebody(nr) && !wanted.phrase()) {
				int place = asked.words().indexOf(wanted);
				meant = closest(wanted, viewer).map(with(meant, place)).orElse(meant);
			}
		}
		return meant.equals(asked) ? Optional.empty() : Optional.of(meant);
	}

	private static Function<String, Asked> with(Asked asked, int place) {
		return (word) -> asked.with(place, word);
	}

	private List<Integer> nowhere(Query query, Viewer viewer) {
		return this.jdbc.sql(NOWHERE)
			.params(query.words())
			.param("viewer", viewer.id())
			.query((row, place) -> row.getInt("nr"))
			.list();
	}

	private Optional<String> closest(Asked.Wanted wanted, Viewer viewer) {
		if (wanted.text().length() < SHORTEST) {
			return Optional.empty();
		}
		return this.jdbc.sql(CLOSEST)
			.param("word", Folding.fold(wanted.text()))
			.param("viewer", viewer.id())
			.query(String.class)
			.optional();
	}

}
