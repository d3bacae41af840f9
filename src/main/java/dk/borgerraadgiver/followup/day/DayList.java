package dk.borgerraadgiver.followup.day;

import java.util.Arrays;

import dk.borgerraadgiver.shared.NotFound;

/**
 * One of the lists of <em>Min dag</em>; the words stand in URLs.
 */
enum DayList {

	/** The office is late. */
	OURS("hos-os", "d.kind <> 'ANSWER' and d.due_on < :today"),

	/** A department is late. */
	DEPARTMENTS("hos-afdelingerne", "d.kind = 'ANSWER' and d.due_on < :today"),

	/** Due today or in the week that follows. */
	AHEAD("naeste-dage", "d.due_on between :today and :today + 7"),

	/** Nothing has happened for weeks. */
	SILENT("stille", "");

	private final String word;

	private final String condition;

	DayList(String word, String condition) {
		this.word = word;
		this.condition = condition;
	}

	static DayList of(String word) {
		return Arrays.stream(values())
			.filter((list) -> list.word.equals(word))
			.findFirst()
			.orElseThrow(() -> new NotFound("list of the day"));
	}

	public String word() {
		return this.word;
	}

	/** Whether it lists what is due, and not whole cases. */
	public boolean isOfDeadlines() {
		return this != SILENT;
	}

	/** Which {@code inquiry_deadline d} it holds. */
	String condition() {
		return this.condition;
	}

}
