package dk.borgerraadgiver.report.writing;

import java.util.Locale;

/**
 * How far a report has come.
 */
public enum ReportState {

	/** Being written; its figures are counted anew whenever it is looked at. */
	DRAFT,

	/** Its text and figures stand. */
	FROZEN,

	/** Given to the council's secretariat. */
	HANDED_OVER,

	/** Can be read by those it is published for. */
	PUBLISHED,

	/** Published once, and taken back. */
	WITHDRAWN;

	/** The key of its name in the bundles. */
	public String key() {
		return "report.state." + name().toLowerCase(Locale.ROOT);
	}

}
