package dk.borgerraadgiver.codelist;

/**
 * Which of the office's lists a code belongs to.
 */
public enum CodeList {

	/** The unit concerned (afdeling), in two levels. */
	DEPARTMENT,

	/** What a matter is about (kategori), in two levels. */
	CATEGORY,

	/** Kind of inquiry (type). */
	TYPE,

	/** How the citizen reached the office (kanal). */
	CHANNEL,

	/** How the office solved it (løsningsmetode). */
	METHOD,

	/** What came of it for the citizen (resultat). */
	RESULT,

	/** Whether the complaint was justified (medhold). */
	MERIT,

	/** Why an inquiry was turned away (afvisningsgrund). */
	GROUND;

	public boolean hasTwoLevels() {
		return this == DEPARTMENT || this == CATEGORY;
	}

}
