package dk.borgerraadgiver.inquiry;

import java.util.Locale;
import java.util.Optional;
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

	/** With any dash or stroke, and what people write before a number. */
	private static final Pattern TYPED = Pattern
		.compile("(?iu)(?:sag(?:en|s)?)? ?(?:nr|nummer)?[.:]? ?([0-9]{4}) ?[-\u2010-\u2015/] ?0*([1-9][0-9]{0,8})");

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

	/** Reads a number as people type it: {@code 2026-42}, {@code sag nr. 2026/0042}. */
	public static Optional<CaseNumber> typed(String text) {
		var match = TYPED.matcher(text.replaceAll("[\\s\\p{Z}]+", " ").strip());
		return match.matches()
				? Optional.of(new CaseNumber(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))))
				: Optional.empty();
	}

	@Override
	public String toString() {
		return String.format(Locale.ROOT, "%04d-%04d", this.year, this.sequence);
	}

}
