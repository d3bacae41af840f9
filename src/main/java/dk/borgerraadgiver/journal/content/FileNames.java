package dk.borgerraadgiver.journal.content;

/**
 * Names of files that come from elsewhere.
 */
final class FileNames {

	private static final int LONGEST = 255;

	private FileNames() {
	}

	/**
	 * The name itself: without a path, control characters or the marks that turn the
	 * direction of text, by which a program can pass for a picture. What is too long
	 * loses its beginning, for the ending tells most.
	 */
	static String clean(String name) {
		String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
		var printable = new StringBuilder();
		last.codePoints().filter(FileNames::isPrintable).forEach(printable::appendCodePoint);
		String clean = printable.toString().strip();
		if (clean.isEmpty() || clean.chars().allMatch((character) -> character == '.')) {
			return "dokument";
		}
		int points = clean.codePointCount(0, clean.length());
		return (points > LONGEST) ? clean.substring(clean.offsetByCodePoints(0, points - LONGEST)) : clean;
	}

	/** Emoji are joined by a format character, which is let through. */
	private static boolean isPrintable(int character) {
		int type = Character.getType(character);
		return character == 0x200D
				|| (type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE
						&& type != Character.LINE_SEPARATOR && type != Character.PARAGRAPH_SEPARATOR);
	}

}
