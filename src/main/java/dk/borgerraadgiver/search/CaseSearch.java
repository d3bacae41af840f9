package dk.borgerraadgiver.search;

import java.util.List;
import java.util.Optional;

import dk.borgerraadgiver.account.Role;
import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.citizen.CitizenLookup;
import dk.borgerraadgiver.inquiry.CaseNumber;
import dk.borgerraadgiver.mandate.RepresentativeLookup;
import dk.borgerraadgiver.search.text.Asked;
import dk.borgerraadgiver.search.text.Marker;
import dk.borgerraadgiver.search.text.Term;
import dk.borgerraadgiver.search.text.Terms;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds cases by what is written in them, by who turned to the office and by who speaks
 * for them, among those the viewer may see.
 */
@Service
class CaseSearch {

	private final Terms terms;

	private final CitizenLookup citizens;

	private final RepresentativeLookup representatives;

	private final Ranking ranking;

	private final Places places;

	private final Spelling spelling;

	private final ShortCuts shortCuts;

	CaseSearch(Terms terms, CitizenLookup citizens, RepresentativeLookup representatives, Ranking ranking,
			Places places, Spelling spelling, ShortCuts shortCuts) {
		this.terms = terms;
		this.citizens = citizens;
		this.representatives = representatives;
		this.ranking = ranking;
		this.places = places;
		this.spelling = spelling;
		this.shortCuts = shortCuts;
	}

	/** The case a number names. */
	@Transactional(readOnly = true)
	Optional<CaseNumber> named(@Nullable String typed, Viewer viewer) {
		viewer.require(Role.ADVISOR);
		return (typed != null) ? this.shortCuts.find(typed, viewer) : Optional.empty();
	}

	/**
	 * The cases with all the words; where there are none, with the words that were meant,
	 * and else with some of them.
	 */
	@Transactional(readOnly = true)
	SearchResult find(SearchForm form, Viewer viewer) {
		viewer.require(Role.ADVISOR);
		var asked = Asked.of(form.tekst());
		var query = query(asked, viewer);
		if (query.size() == 0) {
			return SearchResult.NOTHING;
		}
		var all = this.ranking.find(query, query.size(), form.filter(), form.page(), viewer);
		return all.isEmpty() ? findOtherwise(asked, query, form, viewer) : result(all, query, null, false);
	}

	private SearchResult findOtherwise(Asked asked, Query query, SearchForm form, Viewer viewer) {
		var meant = this.spelling.meant(asked, query, viewer);
		var instead = meant.map((words) -> query(words, viewer)).orElse(query);
		String text = meant.map(Asked::text).orElse(null);
		if (meant.isPresent()) {
			var all = this.ranking.find(instead, instead.size(), form.filter(), form.page(), viewer);
			if (!all.isEmpty()) {
				return result(all, instead, text, false);
			}
		}
		var some = this.ranking.find(instead, 1, form.filter(), form.page(), viewer);
		return result(some, instead, text, instead.size() > 1);
	}

	private Query query(Asked asked, Viewer viewer) {
		List<Term> looked = this.terms.of(asked);
		var words = looked.stream().map((term) -> term.asked().text()).toList();
		return new Query(looked, this.citizens.each(words, viewer), this.representatives.each(words));
	}

	private SearchResult result(Ranking.Page page, Query query, @Nullable String instead, boolean some) {
		var marker = new Marker(query.terms());
		var places = this.places.of(page.rows().stream().map(Hit.Row::id).toList(), query, marker);
		var hits = page.rows()
			.stream()
			.map((row) -> new Hit(row, marker.whole(row.subject()), places.getOrDefault(row.id(), List.of())))
			.toList();
		return new SearchResult(hits, page.paging(), instead, some);
	}

}
