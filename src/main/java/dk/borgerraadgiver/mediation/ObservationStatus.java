package dk.borgerraadgiver.mediation;

import java.util.Locale;

/**
 * Whether the advisor sat in at a meeting.
 */
enum ObservationStatus {

	/** The meeting is to come. */
	PLANNED("info"),

	/** The advisor was there. */
	ATTENDED("success"),

	/** The meeting was called off, or held without the advisor. */
	CANCELLED("plain");

	private final String colour;

	ObservationStatus(String colour) {
		this.colour = colour;
	}

	/** The colour of its badge. */
	public String colour() {
		return this.colour;
	}

	/** Its place in the bundles. */
	public String key() {
		return "mediation.observation." + name().toLowerCase(Locale.ROOT);
	}

}
