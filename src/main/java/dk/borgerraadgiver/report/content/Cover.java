package dk.borgerraadgiver.report.content;

import java.util.List;

import dk.borgerraadgiver.shared.Period;

/**
 * What stands on a report's cover.
 *
 * @param municipality the municipality's name
 * @param kind the kind of report in words, as {@code Halvårsstatus}
 * @param title the report's title
 * @param period the days it is about
 * @param comparisons the periods it is compared with, nearest first
 */
public record Cover(String municipality, String kind, String title, Period period, List<Period> comparisons) {

	/** Both days as they are written. */
	public String days() {
		return Written.period(this.period);
	}

}
