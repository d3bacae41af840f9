package dk.borgerraadgiver.citizen;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A CPR number as people type it. Only the date is checked: since 2007 numbers are issued
 * that fail the old modulus 11 check.
 */
public final class Cpr {

	private static final Pattern SHAPE = Pattern.compile("([0-9]{6})[ -]?([0-9]{4})");

	/** Digits of the date a number begins with. */
	private static final int DATE = 6;

	private Cpr() {
	}

	/**
	 * Reads a CPR number.
	 * @return its ten digits, or empty when the text is not a CPR number
	 */
	public static Optional<String> parse(String typed) {
		var match = SHAPE.matcher(typed.strip());
		if (!match.matches() || !startsWithDate(match.group(1))) {
			return Optional.empty();
		}
		return Optional.of(match.group(1) + match.group(2));
	}

	/** The ten digits as people write them: {@code 010170-1234}. */
	static String written(String digits) {
		return digits.substring(0, DATE) + "-" + digits.substring(DATE);
	}

	private static boolean startsWithDate(String digits) {
		int day = Integer.parseInt(digits.substring(0, 2));
		int month = Integer.parseInt(digits.substring(2, 4));
		try {
			// a leap year, as the century is not in these digits
			LocalDate.of(2000, month, day);
			return true;
		}
		catch (DateTimeException ex) {
			return false;
		}
	}

}
