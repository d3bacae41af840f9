package dk.borgerraadgiver.report.reconciliation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What in a text could tell of a person: patterns alone, no look-up.
 */
final class PersonTraces {

	private static final Pattern BOUND = Pattern.compile("\\{\\{.*?}}");

	private static final Pattern CPR = Pattern
		.compile("(?<!\\d)(0[1-9]|[12]\\d|3[01])(0[1-9]|1[0-2])\\d{2}[- ]?\\d{4}(?!\\d)");

	private static final Pattern PHONE = Pattern.compile("(?<![\\d.-])(?:\\+45 ?)?[2-9]\\d(?: ?\\d{2}){3}(?![\\d.-])");

	private static final Pattern EMAIL = Pattern.compile("[\\p{L}\\d._%+-]+@[\\p{L}\\d.-]+\\.\\p{L}{2,}");

	/** A road, square or the like with a number. */
	private static final Pattern ADDRESS = Pattern.compile(
			"\\p{Lu}[\\p{L}. -]*?(?:vej|gade|allé|alle|stræde|vænget?|plads|torv|parken|boulevard|have)\\w* \\d+[A-Z]?\\b");

	/** Two to four words with capitals in a row. */
	private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’.-]+){1,3}");

	private static final Pattern BLANKS = Pattern.compile(" ");

	private final String text;

	PersonTraces(String markdown) {
		this.text = BOUND.matcher(markdown).replaceAll(" ");
	}

	/** Numbers, addresses and the like. */
	List<String> found() {
		var found = new LinkedHashSet<String>();
		for (Pattern pattern : List.of(CPR, PHONE, EMAIL, ADDRESS)) {
			pattern.matcher(this.text).results().forEach((match) -> found.add(match.group()));
		}
		return List.copyOf(found);
	}

	/** What could be the name of a person: every two or more of such words in a row. */
	Set<String> names() {
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

}
