package dk.borgerraadgiver.report.content;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

import dk.borgerraadgiver.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * Numbers and days as a Danish report writes them, whatever language the screen speaks.
 */
public final class Written {

	/** Reports are written in Danish. */
	public static final Locale DANISH = Locale.of("da", "DK");

	/** Where there is no number. */
	public static final String NONE = "–";

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM uuuu", DANISH);

	private Written() {
	}

	/** A count: {@code 1.295}. */
	public static String count(long value) {
		return decimal("#,##0", value);
	}

	/** Whole percent: {@code 12 %}; a dash where there is none. */
	public static String percent(Optional<Long> value) {
		return value.map((percent) -> count(percent) + " %").orElse(NONE);
	}

	/** A change with its sign: {@code +12 %}, {@code −3 %}, {@code ±0 %}. */
	public static String signedPercent(long percent) {
		String sign = (percent > 0) ? "+" : (percent < 0) ? "−" : "±";
		return sign + count(Math.abs(percent)) + " %";
	}

	/** One decimal: {@code 7,5}; a dash where there is none. */
	public static String oneDecimal(@Nullable BigDecimal value) {
		return (value != null) ? decimal("#,##0.0", value) : NONE;
	}

	/** A day: {@code 22. januar 2020}. */
	public static String day(LocalDate day) {
		return DAY.format(day);
	}

	/** Both days of a period: {@code 1. august 2019 – 22. januar 2020}. */
	public static String period(Period period) {
		return day(period.from()) + " – " + day(period.to());
	}

	/**
	 * A period as short as it can be told: {@code 2023}, {@code 1. halvår 2023},
	 * {@code 2022/23}, or both days, {@code 01-08-2019 – 22-01-2020}.
	 */
	public static String shortPeriod(Period period) {
		LocalDate from = period.from();
		int year = from.getYear();
		if (period.equals(Period.year(from, 1))) {
			return Integer.toString(year);
		}
		if (period.equals(Period.halfYear(from))) {
			return ((from.getMonthValue() == 1) ? "1. halvår " : "2. halvår ") + year;
		}
		if (from.getDayOfMonth() == 1 && period.equals(Period.year(from, from.getMonthValue()))) {
			return "%d/%02d".formatted(year, (year + 1) % 100);
		}
		return "%td-%<tm-%<tY – %td-%<tm-%<tY".formatted(from, period.to());
	}

	private static String decimal(String pattern, Number value) {
		return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(DANISH)).format(value);
	}

}
