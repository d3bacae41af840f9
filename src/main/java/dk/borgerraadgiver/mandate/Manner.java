package dk.borgerraadgiver.mandate;

import java.util.Locale;

/**
 * How the office was told of a consent, or of its end.
 */
public enum Manner {

	/** On the phone or at a meeting. */
	ORALLY,

	/** By letter or e-mail. */
	IN_WRITING,

	/** By Digital Post. */
	DIGITAL_POST;

	/** Its place in the bundles. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
