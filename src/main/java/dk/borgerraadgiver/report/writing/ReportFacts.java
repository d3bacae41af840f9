package dk.borgerraadgiver.report.writing;

import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.report.content.Written;
import dk.borgerraadgiver.shared.Period;

/**
 * What a report is about.
 *
 * @param kind the kind of report
 * @param title its title
 * @param period the days it tells of
 * @param comparisons the periods it is compared with, nearest first
 * @param published those of them that are told by what was published, not counted
 * @param departments the departments of the first level that get a part of their own
 */
public record ReportFacts(ReportKind kind, String title, Period period, List<Period> comparisons,
		List<Period> published, List<UUID> departments) {

	/** Both days of the period as they are written. */
	public String days() {
		return Written.period(this.period);
	}

	/** The periods it is compared with that are counted here. */
	public List<Period> counted() {
		return this.comparisons.stream().filter((period) -> !this.published.contains(period)).distinct().toList();
	}

	/** Whether a department gets a part of its own. */
	public boolean givesPart(String department) {
		return this.departments.contains(UUID.fromString(department));
	}

}
