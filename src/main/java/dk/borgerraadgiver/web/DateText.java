package dk.borgerraadgiver.web;

import java.text.ParseException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

import org.springframework.format.Formatter;

/**
 * Dates as Danes type them: {@code 1-8-2019}, {@code 1.8.2019}, {@code 1/8/2019},
 * {@code 010819}, {@code 01082019}, and ISO.
 */
class DateText implements Formatter<LocalDate> {

	private static final Pattern SEPARATED = Pattern.compile("(\\d{1,2})[-./ ](\\d{1,2})[-./ ](\\d{4}|\\d{2})");

	private static final Pattern DIGITS = Pattern.compile("(\\d{2})(\\d{2})(\\d{4}|\\d{2})");

	private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

	private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT);

	@Override
	public LocalDate parse(String text, Locale locale) throws ParseException {
		var typed = text.strip();
		try {
			var iso = ISO.matcher(typed);
			if (iso.matches()) {
				return LocalDate.of(Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2)),
						Integer.parseInt(iso.group(3)));
			}
			for (Pattern pattern : new Pattern[] { SEPARATED, DIGITS }) {
				var danish = pattern.matcher(typed);
				if (danish.matches()) {
					return LocalDate.of(year(danish.group(3)), Integer.parseInt(danish.group(2)),
							Integer.parseInt(danish.group(1)));
				}
			}
		}
		catch (DateTimeException ex) {
			throw new ParseException("no such day", 0);
		}
		throw new ParseException("not a date", 0);
	}

	@Override
	public String print(LocalDate date, Locale locale) {
		return SHOWN.format(date);
	}

	/** Two digits lie within 1970–2069. */
	private static int year(String digits) {
		int year = Integer.parseInt(digits);
		if (digits.length() == 4) {
			return year;
		}
		return (year < 70) ? 2000 + year : 1900 + year;
	}

}
