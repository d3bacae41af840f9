package dk.borgerraadgiver.report.format;

import java.util.List;

import dk.borgerraadgiver.report.content.Chapter;
import dk.borgerraadgiver.report.content.ReportContent;

/**
 * The editions a report comes in.
 */
public final class Editions {

	private Editions() {
	}

	/** The full report, and a short version where chapters were chosen for one. */
	public static List<Edition> of(ReportContent content) {
		var full = new Edition(Edition.FULL, "", content);
		return content.chapters().stream().anyMatch(Chapter::inShort)
				? List.of(full, new Edition(Edition.SHORT, "Kort udgave", content.shortVersion())) : List.of(full);
	}

}
