package dk.borgerraadgiver.mediation;

import java.util.Locale;

/**
 * Whether a meeting of a mediation took place.
 */
enum MeetingStatus {

	/** It is arranged. */
	PLANNED("info"),

	/** It took place. */
	HELD("success"),

	/** It was called off. */
	CANCELLED("plain");

	private final String colour;

	MeetingStatus(String colour) {
		this.colour = colour;
	}

	/** The colour of its badge. */
	public String colour() {
		return this.colour;
	}

	/** Its place in the bundles. */
	public String key() {
		return "mediation.meeting." + name().toLowerCase(Locale.ROOT);
	}

}
