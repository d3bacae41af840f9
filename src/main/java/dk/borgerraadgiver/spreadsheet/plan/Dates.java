package dk.borgerraadgiver.spreadsheet.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as they stand in Danish spreadsheets: {@code 1-8-2019}, {@code 01.08.2019},
 * {@code 2019-08-01}. A time of day after the date is left out.
 */
final class Dates {

	private static final String TIME = "(?:[ T]+\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?:[.,]\\d+)?)?)?";

	private static final Pattern DANISH = Pattern
		.compile("(?<day>\\d{1,2})([-./])(?<month>\\d{1,2})\\2(?<year>\\d{4})" + TIME);

	private static final Pattern ISO = Pattern.compile("(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})" + TIME);

	private Dates() {
	}

	static Optional<LocalDate> read(String text) {
		return read(DANISH.matcher(text)).or(() -> read(ISO.matcher(text)));
	}

	private static Optional<LocalDate> read(Matcher matcher) {
		if (!matcher.matches()) {
			return Optional.empty();
		}
		try {
			return Optional.of(LocalDate.of(Integer.parseInt(matcher.group("year")),
					Integer.parseInt(matcher.group("month")), Integer.parseInt(matcher.group("day"))));
		}
		catch (DateTimeException ex) {
			return Optional.empty(); // 31 February
		}
	}

}
