package dk.borgerraadgiver.search.text;

import java.util.regex.Pattern;

/**
 * Recognizes a word in a text.
 *
 * @param pattern of the whole folded word
 */
record Mark(Pattern pattern) {

	private static final String ENDINGS = "(e|en|er|et|ene|ere|erne|eren|ens|ers|ets|es|enes|ernes|erens|s|t|te|tes|ig|lig|elig|ige|lige|igt|ligt|els|else|elsen|elser|elserne|elses)?";

	/** The stem with an ending; before one its last letter may be double. */
	static Mark stem(String stem) {
		char last = stem.charAt(stem.length() - 1);
		return new Mark(Pattern.compile(Pattern.quote(stem) + last + "?" + ENDINGS));
	}

	static Mark beginning(String beginning) {
		return new Mark(Pattern.compile(Pattern.quote(beginning) + ".*"));
	}

	static Mark part(String part) {
		return new Mark(Pattern.compile(".*" + Pattern.quote(part) + ".*"));
	}

	boolean fits(String folded) {
		return this.pattern.matcher(folded).matches();
	}

}
