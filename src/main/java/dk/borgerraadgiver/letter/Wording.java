package dk.borgerraadgiver.letter;

/**
 * What a template says.
 *
 * @param name what the office calls it
 * @param audience whom it is meant for
 * @param subject the letter's subject, with fields
 * @param body the letter's text in Markdown, with fields
 */
record Wording(String name, Audience audience, String subject, String body) {

	/** Of a letter without a template. */
	static final Wording BLANK = new Wording("", Audience.CITIZEN, "", "");

}
