package dk.borgerraadgiver.report.counting;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * How long the answers of a department took from the day it was asked, in calendar days
 * with one decimal, half up. Nothing but {@code null} when it gave none.
 *
 * @param department the department's key, or {@link Figure#ALL}
 * @param average mean of the days
 * @param median half of the answers took no longer
 * @param p90 nine in ten took no longer
 */
public record AnswerTime(String department, @Nullable BigDecimal average, @Nullable BigDecimal median,
		@Nullable BigDecimal p90) {

	static AnswerTime none(String department) {
		return new AnswerTime(department, null, null, null);
	}

}
