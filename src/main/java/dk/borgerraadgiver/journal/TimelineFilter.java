package dk.borgerraadgiver.journal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a reader wants to see of a timeline. Stands in the case page's URL.
 *
 * @param kinds which entries
 * @param oldestFirst the order, otherwise newest first
 * @param page from 1
 */
record TimelineFilter(Kinds kinds, boolean oldestFirst, int page) {

	/** Groups of entries; the words stand in URLs. */
	enum Kinds {

		ALT("true"), NOTER("e.kind in ('PHONE', 'MEETING', 'INTERNAL')"),
		BREVE("e.kind in ('LETTER_IN', 'LETTER_OUT')"), HAENDELSER("e.kind = 'EVENT'");

		private final String condition;

		Kinds(String condition) {
			this.condition = condition;
		}

		String condition() {
			return this.condition;
		}

		public String word() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	static TimelineFilter of(Map<String, String> asked) {
		String kinds = asked.getOrDefault("vis", "");
		String page = asked.getOrDefault("tidslinje", "1");
		return new TimelineFilter(
				Arrays.stream(Kinds.values()).filter((one) -> one.word().equals(kinds)).findFirst().orElse(Kinds.ALT),
				"aeldste".equals(asked.get("orden")), page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 1);
	}

	/** What can be chosen. */
	public List<Kinds> choices() {
		return List.of(Kinds.values());
	}

	String direction() {
		return this.oldestFirst ? "asc" : "desc";
	}

}
