package dk.borgerraadgiver.report.format;

import java.util.ArrayList;
import java.util.List;

import dk.borgerraadgiver.report.content.Chapter;
import dk.borgerraadgiver.report.content.Part;
import dk.borgerraadgiver.report.content.ReportContent;

/**
 * The editions a report comes in.
 */
public final class Editions {

	private Editions() {
	}

	/**
	 * The full report, a short version where chapters were chosen for one, and one part
	 * for each department that gets one.
	 */
	public static List<Edition> of(ReportContent content) {
		var editions = new ArrayList<Edition>();
		editions.add(new Edition(Edition.FULL, "", content));
		if (content.chapters().stream().anyMatch(Chapter::inShort)) {
			editions.add(new Edition(Edition.SHORT, "Kort udgave", content.shortVersion()));
		}
		content.parts().forEach((part) -> editions.add(of(content, part)));
		return editions;
	}

	/** A department's part. */
	public static Edition of(ReportContent content, Part part) {
		return new Edition(part.key(), "Del for " + part.department(), content.of(part));
	}

}
