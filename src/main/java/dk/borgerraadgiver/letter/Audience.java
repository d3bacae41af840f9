package dk.borgerraadgiver.letter;

import java.util.Locale;

/**
 * Whom a letter is meant for.
 */
enum Audience {

	/** The citizen of the case. */
	CITIZEN,

	/** A department of the municipality. */
	DEPARTMENT,

	/** Anybody else. */
	OTHER;

	/** Its name in the bundles. */
	public String key() {
		return "letter.audience." + name().toLowerCase(Locale.ROOT);
	}

}
