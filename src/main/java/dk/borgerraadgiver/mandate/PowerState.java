package dk.borgerraadgiver.mandate;

import java.util.Locale;

/**
 * Whether a power of attorney holds, the best first.
 */
enum PowerState {

	/** It holds. */
	VALID("success"),

	/** It holds, but not for long. */
	EXPIRING("warning"),

	/** Its last day has passed. */
	EXPIRED("error"),

	/** The citizen has taken it back. */
	REVOKED("error"),

	/** There is none. */
	NONE("warning");

	private final String colour;

	PowerState(String colour) {
		this.colour = colour;
	}

	/** The colour of its badge. */
	public String colour() {
		return this.colour;
	}

	/** Its place in the bundles. */
	public String key() {
		return "mandate.power." + name().toLowerCase(Locale.ROOT);
	}

}
