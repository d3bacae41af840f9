package dk.borgerraadgiver.shared;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Text that looks like somebody's CPR number: a day, a month, a year and four digits. The
 * check digit is no help, it has not been promised since 2007.
 */
public final class CprNumbers {

	private static final Pattern TEN_DIGITS = Pattern
		.compile("(?<!\\d)(\\d{2})(\\d{2})(\\d{2})\\s?[-–]?\\s?(\\d{4})(?!\\d)");

	private static final Pattern NINE_DIGITS = Pattern.compile("\\d{5}[-–]?\\d{4}");

	private CprNumbers() {
	}

	/** Whether somebody may be told by it. */
	public static boolean isIn(String text) {
		return TEN_DIGITS.matcher(whole(text)).results().anyMatch(CprNumbers::beginsWithDay);
	}

	/** The text with nothing left of a CPR number but the day and month. */
	public static String mask(String text) {
		return TEN_DIGITS.matcher(whole(text)).replaceAll((match) -> beginsWithDay(match) ? "$1$2xx-xxxx" : "$0");
	}

	/** A spreadsheet program takes the zero from a number that begins with one. */
	private static String whole(String text) {
		String zero = "0" + text;
		boolean lost = NINE_DIGITS.matcher(text).matches()
				&& TEN_DIGITS.matcher(zero).results().anyMatch(CprNumbers::beginsWithDay);
		return lost ? zero : text;
	}

	private static boolean beginsWithDay(MatchResult match) {
		int day = Integer.parseInt(match.group(1));
		try {
			// replacement numbers for people without a CPR number add 60 to the day
			MonthDay.of(Integer.parseInt(match.group(2)), (day > 60) ? day - 60 : day);
			return true;
		}
		catch (DateTimeException ex) {
			return false;
		}
	}

}
