package dk.borgerraadgiver.inquiry;

import java.util.Locale;
import java.util.regex.Pattern;

import dk.borgerraadgiver.shared.NotFound;

/**
 * The number an inquiry is known by, as {@code 2026-0042}: the year it was received and
 * its place in that year.
 *
 * @param year of receipt
 * @param sequence from 1, without gaps
 */
public record CaseNumber(int year, int sequence) {

	private static final Pattern SHAPE = Pattern.compile("([0-9]{4})-([0-9]{4,9})");

	/**
	 * Reads a number as it stands in a URL.
	 * @throws NotFound when the text is not a case number
	 */
	public static CaseNumber parse(String text) {
		var match = SHAPE.matcher(text);
		if (!match.matches()) {
			throw new NotFound("not a case number");
		}
		return new CaseNumber(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
	}

	@Override
	public String toString() {
		return String.format(Locale.ROOT, "%04d-%04d", this.year, this.sequence);
	}

}
