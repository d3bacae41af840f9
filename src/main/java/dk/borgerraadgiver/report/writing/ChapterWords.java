package dk.borgerraadgiver.report.writing;

/**
 * What a chapter says.
 *
 * @param title its heading
 * @param body its text, in Markdown with figures between double braces
 * @param inShortVersion whether the short version has it
 * @param inParts whether each department's part has it
 */
public record ChapterWords(String title, String body, boolean inShortVersion, boolean inParts) {

	/** Without the text, which may hold anything. */
	@Override
	public String toString() {
		return "ChapterWords[withheld]";
	}

}
