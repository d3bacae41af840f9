package dk.borgerraadgiver.report.content;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * One number of a table.
 *
 * @param text as it is read, {@code 1.295}, {@code 12 %}, {@code 7,5} or {@code –}
 * @param value the number itself, {@code null} where there is none to tell
 * @param measure what kind of number it is
 * @param hidden whether it is not told, so that nobody is recognised
 */
public record Cell(String text, @Nullable BigDecimal value, Measure measure, boolean hidden) {

	/** What stands where a number is not told. */
	public static final String HIDDEN = "··";

	/** A kind of number. */
	public enum Measure {

		/** A count of things. */
		COUNT,

		/** Whole percent. */
		PERCENT,

		/** Days with one decimal. */
		DAYS,

		/** Per 1.000, with one decimal. */
		RATE

	}

	/** The same place with its number kept back. */
	public Cell kept() {
		return new Cell(HIDDEN, null, this.measure, true);
	}

}
