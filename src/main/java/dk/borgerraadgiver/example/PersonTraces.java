package dk.borgerraadgiver.example;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What in a text could tell of a person: patterns alone, no look-up.
 */
public final class PersonTraces {

	private static final Pattern BOUND = Pattern.compile("\\{\\{.*?}}");

	private static final Pattern CPR = Pattern
		.compile("(?<!\\d)(0[1-9]|[12]\\d|3[01])(0[1-9]|1[0-2])\\d{2}[- ]?\\d{4}(?!\\d)");

	private static final Pattern PHONE = Pattern
		.compile("(?<![\\d.-])(?:\\+45 ?)?[2-9]\\d(?: ?\\d{2}){3}(?!\\d|[.-]\\d)");

	private static final Pattern EMAIL = Pattern.compile("[\\p{L}\\d._%+-]+@[\\p{L}\\d.-]+\\.\\p{L}{2,}");

	/** A road, square or the like with a number. */
	private static final Pattern ADDRESS = Pattern.compile(
			"(?:\\p{Lu}[\\p{L}.]*[ -])*(?=\\p{Lu})\\p{L}*(?:vej|gade|[Aa]llé|[Aa]lle|[Ss]træde|vænget?|[Pp]lads|[Tt]orv|parken|[Bb]oulevard|have)\\w* \\d+[A-Z]?\\b");

	/** Two to four words with capitals in a row. */
	private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’.-]+){1,3}");

	private static final Pattern BLANKS = Pattern.compile(" ");

	private final String text;

	public PersonTraces(String markdown) {
		this.text = BOUND.matcher(markdown).replaceAll((match) -> " ".repeat(match.group().length()));
	}

	/** Numbers, addresses and the like, each once. */
	public List<String> found() {
		return List.copyOf(new LinkedHashSet<>(traces().stream().map(Trace::words).toList()));
	}

	/** Numbers, addresses and the like, at their places. */
	public List<Trace> traces() {
		var found = new ArrayList<Trace>();
		find(CPR, Trace.Kind.CPR, found);
		find(PHONE, Trace.Kind.PHONE, found);
		find(EMAIL, Trace.Kind.EMAIL, found);
		find(ADDRESS, Trace.Kind.ADDRESS, found);
		return found;
	}

	/** What could be the name of a person: every two or more of such words in a row. */
	public Set<String> names() {
		var names = new LinkedHashSet<String>();
		NAME.matcher(this.text).results().forEach((match) -> {
			var words = List.of(BLANKS.split(match.group(), -1));
			for (int first = 0; first < words.size(); first++) {
				var name = new ArrayList<String>();
				for (String word : words.subList(first, words.size())) {
					name.add(word);
					if (name.size() > 1) {
						names.add(String.join(" ", name));
					}
				}
			}
		});
		return names;
	}

	private void find(Pattern pattern, Trace.Kind kind, List<Trace> found) {
		pattern.matcher(this.text)
			.results()
			.forEach((match) -> found.add(new Trace(kind, match.start(), match.end(), match.group())));
	}

}
