package dk.borgerraadgiver.search.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text as it is compared, the same as {@code folded_text} does it in the database.
 */
public final class Folding {

	private static final String ACCENTED = "éèêëáàâãíìîïóòôõúùûüýÿñçžšćčđğłş";

	private static final String PLAIN = "eeeeaaaaiiiioooouuuuyynczsccdgls";

	private static final Pattern SINGLE_LETTER = Pattern.compile("(?<![\\p{L}\\p{N}_])([a-z])-(?=[a-z])");

	private static final Pattern SILENT_J = Pattern.compile("([kg])j(?=ae|oe|e)");

	private static final Pattern PAST = Pattern.compile("(?<=[a-z]{2}[^ao ])ede(?![\\p{L}\\p{N}_])");

	private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

	private Folding() {
	}

	/** Small letters and digits, words apart by one blank. */
	public static String fold(String written) {
		String plain = letters(Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
		plain = SINGLE_LETTER.matcher(plain).replaceAll("$1");
		plain = SILENT_J.matcher(plain).replaceAll("$1");
		plain = PAST.matcher(plain).replaceAll("e");
		return NO_WORD.matcher(plain).replaceAll(" ").strip();
	}

	private static String letters(String small) {
		var plain = new StringBuilder(small.length() + 8);
		small.chars().forEach((letter) -> plain.append(letter((char) letter)));
		return plain.toString();
	}

	private static String letter(char letter) {
		return switch (letter) {
			case 'æ', 'ä' -> "ae";
			case 'ø', 'ö' -> "oe";
			case 'å' -> "aa";
			default -> {
				int accented = ACCENTED.indexOf(letter);
				yield String.valueOf((accented < 0) ? letter : PLAIN.charAt(accented));
			}
		};
	}

}
