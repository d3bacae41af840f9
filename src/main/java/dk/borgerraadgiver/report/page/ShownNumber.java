package dk.borgerraadgiver.report.page;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;

import dk.borgerraadgiver.report.counting.Figure;
import dk.borgerraadgiver.report.counting.FigureSheet;
import dk.borgerraadgiver.report.counting.FigureTable;
import dk.borgerraadgiver.report.counting.Percent;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * A figure as it is read: in Danish writing, and a link to its cases where it has any.
 *
 * @param value the number itself
 * @param text as written, {@code 1.295}
 * @param href the address of the list behind it; none where it is zero or no number
 */
record ShownNumber(long value, String text, @Nullable String href) {

	/** Where there is nothing to count, as a month that the period does not have. */
	static final ShownNumber NONE = new ShownNumber(0, "–", null);

	private static final Locale DANISH = Locale.of("da", "DK");

	static ShownNumber of(FigureSheet sheet, FigureTable table, String row, String column) {
		long value = sheet.count(table, row, column);
		return new ShownNumber(value, written("#,##0", value),
				(value != 0) ? address(sheet.figure(table, row, column)) : null);
	}

	/** Days with one decimal; a dash where there are none. */
	static String days(@Nullable BigDecimal days) {
		return (days != null) ? written("#,##0.0", days) : "–";
	}

	static String percent(Optional<Long> percent) {
		return percent.map((value) -> written("#,##0", value) + " %").orElse("–");
	}

	/** A change with its sign. */
	static String change(long before, long now) {
		return Percent.change(before, now).map((value) -> signed(value) + " %").orElse("–");
	}

	private static String signed(long value) {
		String sign = (value == 0) ? "±" : (value > 0) ? "+" : "−";
		return sign + written("#,##0", Math.abs(value));
	}

	private static String written(String pattern, Number value) {
		return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(DANISH)).format(value);
	}

	private static String address(Figure figure) {
		return UriComponentsBuilder.fromPath("/tal/bag")
			.queryParam("tabel", figure.table().key())
			.queryParam("raekke", figure.row())
			.queryParam("kolonne", figure.column())
			.queryParam("fra", figure.period().from())
			.queryParam("til", figure.period().to())
			.queryParam("pr", figure.asOf())
			.encode()
			.toUriString();
	}

}
