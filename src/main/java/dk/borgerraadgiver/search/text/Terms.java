package dk.borgerraadgiver.search.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Makes of what is asked for what is looked for. Words that stand in every text are left
 * out.
 */
@Repository
public class Terms {

	/** The database knows these only by their own letters, not folded. */
	private static final Set<String> EVERYWHERE = Set.of("paa", "naar", "ogsaa", "vaere", "vaeret", "saadan", "saa");

	/** Shorter, and half of all long words would have it in them. */
	private static final int SHORTEST_PART = 5;

	/** Shorter, and it begins words that have nothing to do with it: bol, bold. */
	private static final int SHORTEST_BEGINNING = 5;

	private final JdbcClient jdbc;

	private final Inflections inflections;

	Terms(JdbcClient jdbc, Inflections inflections) {
		this.jdbc = jdbc;
		this.inflections = inflections;
	}

	public List<Term> of(Asked asked) {
		var stems = stems(asked);
		var words = asked.words();
		return IntStream.range(0, words.size())
			.mapToObj((place) -> term(words, place, stems))
			.filter(Objects::nonNull)
			.toList();
	}

	/** The stem of every word and of its other forms; none for a word without meaning. */
	private Map<String, String> stems(Asked asked) {
		var forms = asked.words()
			.stream()
			.flatMap((wanted) -> wanted.parts().stream())
			.filter((part) -> !EVERYWHERE.contains(part))
			.flatMap((part) -> this.inflections.forms(part).stream())
			.distinct()
			.toArray(String[]::new);
		Map<String, String> stems = new HashMap<>();
		if (forms.length > 0) {
			this.jdbc.sql("select form, (ts_lexize('danish_stem', form))[1] as stem from unnest(?) form")
				.params(new Object[] { forms })
				.query((row) -> {
					if (row.getString("stem") != null) {
						stems.put(row.getString("form"), row.getString("stem"));
					}
				});
		}
		return stems;
	}

	private @Nullable Term term(List<Asked.Wanted> words, int place, Map<String, String> stems) {
		var wanted = words.get(place);
		if (wanted.parts().size() > 1) {
			return phrase(wanted, stems);
		}
		String word = wanted.parts().getFirst();
		var own = this.inflections.forms(word)
			.stream()
			.map(stems::get)
			.filter(Objects::nonNull)
			.collect(Collectors.toCollection(LinkedHashSet::new));
		if (!stems.containsKey(word)) {
			return null;
		}
		var beginnings = beginnings(word, own.getFirst(), neighbours(words, place));
		String part = part(word, own.getFirst());
		return new Term(wanted, any(own, "", ""), any(own, "", " | ") + any(beginnings, ":*", ""),
				(part != null) ? "%" + part + "%" : null, marks(own, beginnings, part));
	}

	/** The words of a phrase, with room for those without meaning. */
	private static @Nullable Term phrase(Asked.Wanted wanted, Map<String, String> stems) {
		var query = new StringBuilder();
		var marks = new ArrayList<Mark>();
		int distance = 0;
		for (String part : wanted.parts()) {
			String stem = stems.get(part);
			distance++;
			if (stem != null) {
				query.append(query.isEmpty() ? "" : " <" + distance + "> ").append(quoted(stem));
				marks.add(Mark.stem(stem));
				distance = 0;
			}
		}
		if (query.isEmpty()) {
			return null;
		}
		String joined = String.join("", wanted.parts());
		marks.add(Mark.beginning(joined));
		return new Term(wanted, query.toString(), "(" + query + ") | " + quoted(joined) + ":*", null, marks);
	}

	/** The word put together with the one before it or after it: "bolig støtte". */
	private static Stream<String> neighbours(List<Asked.Wanted> words, int place) {
		return IntStream.of(place - 1, place)
			.filter((first) -> first >= 0 && first + 1 < words.size())
			.filter((first) -> !words.get(first).phrase() && !words.get(first + 1).phrase())
			.mapToObj((first) -> words.get(first).folded() + words.get(first + 1).folded())
			.filter((joined) -> joined.indexOf(' ') < 0);
	}

	private List<String> beginnings(String word, String stem, Stream<String> joined) {
		var shorter = Stream.concat(Stream.of(stem), this.inflections.common(word))
			.filter((beginning) -> beginning.length() >= SHORTEST_BEGINNING);
		return Stream.concat(Stream.concat(Stream.of(word), shorter), joined).distinct().toList();
	}

	private static @Nullable String part(String word, String stem) {
		String part = (stem.length() >= SHORTEST_PART) ? stem : word;
		return (part.length() >= SHORTEST_PART) ? part : null;
	}

	private static List<Mark> marks(Set<String> stems, List<String> beginnings, @Nullable String part) {
		var marks = new ArrayList<Mark>();
		stems.forEach((stem) -> marks.add(Mark.stem(stem)));
		beginnings.forEach((beginning) -> marks.add(Mark.beginning(beginning)));
		if (part != null) {
			marks.add(Mark.part(part));
		}
		return List.copyOf(marks);
	}

	private static String any(Collection<String> words, String ending, String last) {
		return words.stream().map((word) -> quoted(word) + ending).collect(Collectors.joining(" | ")) + last;
	}

	/** Folded words have no quotation marks and no backslashes. */
	private static String quoted(String word) {
		return "'" + word + "'";
	}

}
