package dk.borgerraadgiver.web;

import java.text.ParseException;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

import org.springframework.format.Formatter;

/**
 * Times of day as Danes type them: {@code 9:14}, {@code 9.14}, {@code 0914}, {@code 9}.
 */
class TimeText implements Formatter<LocalTime> {

	private static final Pattern TYPED = Pattern.compile("(\\d{1,2})(?:[:.]?(\\d{2}))?(?::\\d{2})?");

	private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

	@Override
	public LocalTime parse(String text, Locale locale) throws ParseException {
		var typed = TYPED.matcher(text.strip());
		if (!typed.matches()) {
			throw new ParseException("not a time", 0);
		}
		try {
			int minute = (typed.group(2) != null) ? Integer.parseInt(typed.group(2)) : 0;
			return LocalTime.of(Integer.parseInt(typed.group(1)), minute);
		}
		catch (DateTimeException ex) {
			throw new ParseException("no such time", 0);
		}
	}

	@Override
	public String print(LocalTime time, Locale locale) {
		return SHOWN.format(time);
	}

}
