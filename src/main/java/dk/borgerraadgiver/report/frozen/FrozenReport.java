package dk.borgerraadgiver.report.frozen;

import java.time.LocalDate;
import java.util.UUID;

import dk.borgerraadgiver.report.content.ReportContent;
import dk.borgerraadgiver.report.format.Imprint;

/**
 * A report that stands for good.
 *
 * @param id which report
 * @param content all it says
 * @param hash SHA-256 of the content
 * @param frozenOn the day it was frozen
 * @param frozenBy the full name of who froze it
 */
public record FrozenReport(UUID id, ReportContent content, String hash, LocalDate frozenOn, String frozenBy) {

	public Imprint imprint() {
		return new Imprint(this.frozenOn, this.hash);
	}

}
