package dk.borgerraadgiver.report.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import dk.borgerraadgiver.paper.Typeface;

/**
 * Words of a chart in as many lines as they need: none is cut.
 *
 * @param all the lines
 * @param width the widest of them
 */
record Lines(List<String> all, double width) {

	/** How far apart lines are. */
	static final int STEP = 16;

	/** The letters of all charts. */
	static final Typeface LETTERS = new Typeface(SvgSheet.SIZE);

	private static final Pattern AFTER = Pattern.compile("(?<=[\\s/])");

	/** Words set into lines of at most so many units. */
	static Lines of(String words, double room) {
		var lines = new ArrayList<String>();
		var line = new StringBuilder();
		for (String word : AFTER.split(HtmlWords.clean(words).strip(), -1)) {
			if (!line.isEmpty() && wide(line + word.strip()) > room) {
				end(lines, line, "");
			}
			if (wide(word.strip()) > room) {
				broken(lines, line, word, room);
			}
			else {
				line.append(word);
			}
		}
		end(lines, line, "");
		return new Lines(List.copyOf(lines), lines.stream().mapToDouble(Lines::wide).max().orElse(0));
	}

	/** How high they are together. */
	int height() {
		return this.all.size() * STEP;
	}

	static double wide(String words) {
		return LETTERS.width(words);
	}

	/**
	 * A word wider than a line, by its syllables, or by its letters where it has none.
	 */
	private static void broken(List<String> lines, StringBuilder line, String word, double room) {
		for (String syllable : Syllables.of(word)) {
			var pieces = (wide(syllable.strip() + "-") > room)
					? syllable.codePoints().mapToObj(Character::toString).toList() : List.of(syllable);
			for (String piece : pieces) {
				if (!line.isEmpty() && wide(line + piece.strip() + "-") > room) {
					end(lines, line, "-");
				}
				line.append(piece);
			}
		}
	}

	private static void end(List<String> lines, StringBuilder line, String hyphen) {
		lines.add(line.toString().strip() + hyphen);
		line.setLength(0);
	}

}
