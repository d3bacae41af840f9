package dk.borgerraadgiver.report.format;

import dk.borgerraadgiver.report.content.ReportContent;

/**
 * A version of a report for some of its readers.
 *
 * @param key its name in addresses and files, letters and hyphens
 * @param name what it is called on screen and on its cover; empty for the full report
 * @param content what it holds
 */
public record Edition(String key, String name, ReportContent content) {

	/** The key of the full report. */
	public static final String FULL = "fuld";

	/** The key of the short version. */
	public static final String SHORT = "kort";

	/**
	 * The report's title with what kind of version it is, as a window or a list has it.
	 */
	public String title() {
		return this.name.isEmpty() ? this.content.cover().title() : this.content.cover().title() + " · " + this.name;
	}

}
