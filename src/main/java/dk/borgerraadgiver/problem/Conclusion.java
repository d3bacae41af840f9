package dk.borgerraadgiver.problem;

import java.util.Arrays;
import java.util.Locale;

import dk.borgerraadgiver.shared.NotFound;

/**
 * What an own-initiative case comes to: first findings, in the end recommendations.
 */
enum Conclusion {

	/** What the office has established (konstatering). */
	FINDING("konstateringer"),

	/** What the office recommends a department (anbefaling). */
	RECOMMENDATION("anbefalinger");

	private final String word;

	Conclusion(String word) {
		this.word = word;
	}

	static Conclusion of(String word) {
		return Arrays.stream(values())
			.filter((one) -> one.word.equals(word))
			.findFirst()
			.orElseThrow(() -> new NotFound(word));
	}

	/** The word it has in an address. */
	public String word() {
		return this.word;
	}

	/** The table it stands in, and what its messages begin with. */
	public String table() {
		return name().toLowerCase(Locale.ROOT);
	}

}
