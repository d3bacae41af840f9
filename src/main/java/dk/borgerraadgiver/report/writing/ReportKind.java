package dk.borgerraadgiver.report.writing;

import java.util.Locale;

/**
 * The kinds of report an office hands over.
 */
public enum ReportKind {

	/** Halvårsstatus. */
	HALF_YEAR,

	/** Årsberetning. */
	ANNUAL,

	/** A status out of rhythm. */
	EXTRA;

	/** The key of its name in the bundles. */
	public String key() {
		return "report.kind." + name().toLowerCase(Locale.ROOT);
	}

}
