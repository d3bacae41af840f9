package dk.borgerraadgiver.letter.paper;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * A letter as it will be read, ready to be printed.
 *
 * @param head who writes
 * @param recipient who it is to, and below it the address, a line each
 * @param date the day it is dated
 * @param caseNumber the number to answer to
 * @param advisor who signs
 * @param subject its heading, plain text
 * @param body its text, in Markdown
 */
public record Paper(Head head, List<String> recipient, LocalDate date, String caseNumber, String advisor,
		String subject, String body) {

	/** Letters are written in Danish, whatever the screen speaks. */
	public static final Locale DANISH = Locale.of("da", "DK");

	private static final DateTimeFormatter LONG_DATE = DateTimeFormatter.ofPattern("d. MMMM uuuu", DANISH);

	/** A day as it is written in a letter: 22. november 2026. */
	public static String written(LocalDate day) {
		return LONG_DATE.format(day);
	}

	/** Its day as it is written. */
	public String writtenDate() {
		return written(this.date);
	}

	/** Without what it says and to whom. */
	@Override
	public String toString() {
		return "Paper[" + this.caseNumber + "]";
	}

	/**
	 * What stands at the top of every letter of the office.
	 *
	 * @param office the office's name, "Borgerrådgiveren"
	 * @param municipality the municipality's name
	 * @param contact how to reach the office, a line each
	 */
	public record Head(String office, String municipality, List<String> contact) {
	}

}
