package dk.borgerraadgiver.web;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * What a draft is to become, as its owner would call it. Where its form goes tells it.
 */
public enum DraftKind {

	/** A new inquiry. */
	INQUIRY("/henvendelser/ny"),

	/** A correction of an inquiry. */
	CORRECTION(DraftKind.CASE + "/ret"),

	/** A note in the journal. */
	NOTE(DraftKind.CASE + "/notat"),

	/** A correction of what was noted. */
	NOTE_CORRECTION(DraftKind.CASE + "/notat/[^/]+/ret"),

	/** A letter. */
	LETTER(DraftKind.CASE + "/brev/ny"),

	/** How a case was solved. */
	SOLUTION(DraftKind.CASE + "/loesning"),

	/** A recommendation. */
	RECOMMENDATION("/anbefalinger/ny"),

	/** Anything else. */
	OTHER(".*");

	static final String CASE = "/henvendelser/([0-9]{4}-[0-9]+)";

	private static final Pattern OF_CASE = Pattern.compile(CASE + "/.*");

	private final Pattern path;

	DraftKind(String path) {
		this.path = Pattern.compile(path);
	}

	static DraftKind of(String path) {
		return Arrays.stream(values()).filter((kind) -> kind.path.matcher(path).matches()).findFirst().orElse(OTHER);
	}

	/** The number of the case a form belongs to, empty where it is of none. */
	static String caseNumber(String path) {
		var match = OF_CASE.matcher(path);
		return match.matches() ? match.group(1) : "";
	}

}
