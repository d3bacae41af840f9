package dk.borgerraadgiver.report.counting;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * How long inquiries took from received to closed, in days with one decimal, half up.
 * Nothing but {@code null} when none was closed.
 *
 * @param average mean of calendar days
 * @param median half of the inquiries took no longer
 * @param p90 nine in ten took no longer
 * @param workingAverage mean of Danish working days
 * @param workingMedian half took no more working days
 * @param workingP90 nine in ten took no more working days
 */
public record ClosingTime(@Nullable BigDecimal average, @Nullable BigDecimal median, @Nullable BigDecimal p90,
		@Nullable BigDecimal workingAverage, @Nullable BigDecimal workingMedian, @Nullable BigDecimal workingP90) {

	static final ClosingTime NONE = new ClosingTime(null, null, null, null, null, null);

}
