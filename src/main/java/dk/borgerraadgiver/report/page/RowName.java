package dk.borgerraadgiver.report.page;

import java.time.LocalDate;
import java.time.YearMonth;

import dk.borgerraadgiver.report.counting.CodeNames;
import org.jspecify.annotations.Nullable;

/**
 * What a row or a column is called: by a word of the bundles, a code's own name, or a
 * month.
 *
 * @param key the word's key in the bundles
 * @param group the group the code stands under
 * @param name the code's name
 * @param month the month's first day
 * @param comparedMonth the first day of the month it is compared with
 */
record RowName(@Nullable String key, @Nullable String group, @Nullable String name, @Nullable LocalDate month,
		@Nullable LocalDate comparedMonth) {

	static RowName word(String key) {
		return new RowName("report.row." + key, null, null, null, null);
	}

	static RowName month(@Nullable String month, @Nullable String compared) {
		return new RowName(null, null, null, firstDay(month), firstDay(compared));
	}

	/** The name behind a row's or column's key. */
	static RowName of(String key, CodeNames names) {
		return names.of(key)
			.map((code) -> new RowName(null, code.group(), code.name(), null, null))
			.orElseGet(() -> word(key));
	}

	private static @Nullable LocalDate firstDay(@Nullable String month) {
		return (month != null) ? YearMonth.parse(month).atDay(1) : null;
	}

}
