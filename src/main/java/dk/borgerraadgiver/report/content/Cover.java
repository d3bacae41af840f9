package dk.borgerraadgiver.report.content;

import java.util.List;

import dk.borgerraadgiver.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a report's cover.
 *
 * @param municipality the municipality's name
 * @param kind the kind of report in words, as {@code Halvårsstatus}
 * @param title the report's title
 * @param period the days it is about
 * @param comparisons the periods it is compared with, nearest first
 * @param logo the municipality's logo, if it had one
 */
public record Cover(String municipality, String kind, String title, Period period, List<Period> comparisons,
		@Nullable Logo logo) {

	/** A cover without a logo. */
	public Cover(String municipality, String kind, String title, Period period, List<Period> comparisons) {
		this(municipality, kind, title, period, comparisons, null);
	}

	/** Both days as they are written. */
	public String days() {
		return Written.period(this.period);
	}

}
