package dk.borgerraadgiver.report.format;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Where a long Danish word may be broken at the end of a line: of the consonants between
 * two vowels one goes along with the last (Retskrivningsordbogen § 15). That is not
 * always where a compound is joined, but never wrong to read.
 */
final class Syllables {

	/** What is seen only where a line ends. */
	static final String SOFT_HYPHEN = "\u00AD";

	private static final Pattern BETWEEN = Pattern
		.compile("(?iu)(?<=\\p{L}{3})(?=[b-df-hj-np-tv-xz][aeiouyæøå]\\p{L})");

	private static final Pattern WORD = Pattern.compile("\\p{L}+");

	private Syllables() {
	}

	/** The syllables of a word. */
	static List<String> of(String word) {
		return List.of(BETWEEN.split(word, -1));
	}

	/** Words with soft hyphens in those that have so many letters. */
	static String soft(String words, int letters) {
		return WORD.matcher(words)
			.replaceAll((word) -> (word.group().length() < letters) ? word.group()
					: String.join(SOFT_HYPHEN, of(word.group())));
	}

}
