package dk.borgerraadgiver.report.writing;

/**
 * What a chapter says.
 *
 * @param title its heading
 * @param body its text, in Markdown with figures between double braces
 * @param inShortVersion whether the short version has it
 */
public record ChapterWords(String title, String body, boolean inShortVersion) {

	/** Without the text, which may hold anything. */
	@Override
	public String toString() {
		return "ChapterWords[withheld]";
	}

}
