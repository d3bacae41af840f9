package dk.borgerraadgiver.search;

import java.util.List;

import dk.borgerraadgiver.shared.Paging;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param hits a page of it, the best first
 * @param paging where that page stands
 * @param instead the words that were looked for instead of those typed, if they were
 * @param someWords whether no case has all the words, so that these have some
 */
record SearchResult(List<Hit> hits, Paging paging, @Nullable String instead, boolean someWords) {

	static final SearchResult NOTHING = new SearchResult(List.of(), new Paging(1, Ranking.ROWS, 0), null, false);

}
