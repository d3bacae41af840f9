package dk.borgerraadgiver.report.page;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How long the closed inquiries took.
 *
 * @param key the table's name
 * @param targetDays the office's target, in calendar days
 * @param closed how many were closed
 * @param inTime how many within the target
 * @param share those in time as a percentage
 * @param shareBefore the percentage in the other period
 * @param measures average, median and 90th percentile
 */
record TimeTable(String key, int targetDays, Compared closed, Compared inTime, String share,
		@Nullable String shareBefore, List<Measure> measures) implements TableView {

	@Override
	public String kind() {
		return "time";
	}

	@Override
	public boolean isWide() {
		return false;
	}

	/**
	 * One measure of time.
	 *
	 * @param name what it is
	 * @param days calendar days
	 * @param workingDays Danish working days
	 * @param before calendar days in the other period
	 * @param workingBefore working days in the other period
	 */
	record Measure(RowName name, String days, String workingDays, @Nullable String before,
			@Nullable String workingBefore) {

	}

}
