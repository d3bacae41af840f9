package dk.borgerraadgiver.journal.timeline;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a reader wants to see of a timeline. Stands in the case page's URL.
 *
 * @param kinds which entries
 * @param oldestFirst the order, otherwise newest first
 * @param page from 1, if asked for
 * @param post the entry whose page is wanted otherwise
 */
record TimelineFilter(Kinds kinds, boolean oldestFirst, @Nullable Integer page, @Nullable UUID post) {

	/** Groups of entries; the words stand in URLs. */
	enum Kinds {

		ALT("true"), NOTER("e.kind in ('PHONE', 'MEETING', 'INTERNAL')"),
		BREVE("e.kind in ('LETTER_IN', 'LETTER_OUT')"),
		DOKUMENTER("exists (select 1 from document d where d.entry_id = e.id)"), HAENDELSER("e.kind = 'EVENT'");

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
		String page = asked.getOrDefault("tidslinje", "");
		String post = asked.getOrDefault("post", "");
		return new TimelineFilter(
				Arrays.stream(Kinds.values()).filter((one) -> one.word().equals(kinds)).findFirst().orElse(Kinds.ALT),
				"aeldste".equals(asked.get("orden")), page.matches("[0-9]{1,6}") ? Integer.valueOf(page) : null,
				post.matches("[0-9a-f-]{36}") ? UUID.fromString(post) : null);
	}

	/** What can be chosen. */
	public List<Kinds> choices() {
		return List.of(Kinds.values());
	}

	/** The word of the order in a URL, none for newest first. */
	public @Nullable String order() {
		return this.oldestFirst ? "aeldste" : null;
	}

	String direction() {
		return this.oldestFirst ? "asc" : "desc";
	}

}
