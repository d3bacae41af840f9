package dk.borgerraadgiver.report.writing;

import java.util.regex.Pattern;

/**
 * Lines of an office's usual chapters that speak of a period the report is compared with:
 * they begin with a question mark and a space, and are left out of a report that is begun
 * without one, so that it can be frozen as it is.
 */
public final class Comparing {

	private static final Pattern MARK = Pattern.compile("(?m)^\\? ");

	private static final Pattern LINE = Pattern.compile("(?m)^\\? .*(?:\\R{1,2}|\\z)");

	private Comparing() {
	}

	/** A chapter as a report begins with it. */
	static ChapterWords fit(ChapterWords words, boolean compared) {
		return new ChapterWords(words.title(), fit(words.body(), compared), words.inShortVersion(), words.inParts());
	}

	/** The same of its text. */
	public static String fit(String text, boolean compared) {
		return (compared ? MARK : LINE).matcher(text).replaceAll("").strip();
	}

}
