package dk.borgerraadgiver.report.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import dk.borgerraadgiver.report.content.Block;
import dk.borgerraadgiver.report.content.Inline;

/**
 * Plain text as blocks. Every line says where it comes from, so that a later change of it
 * is told like that of a figure.
 *
 * @param source what the text is about
 */
record Prose(String source) {

	private static final Pattern PARAGRAPHS = Pattern.compile("\\s*\\n\\s*\\n\\s*");

	private static final Pattern LINES = Pattern.compile("\\n");

	/** A heading one below where the passage stands, or deeper. */
	Block heading(int level, String words) {
		return new Block.Heading(level, "", List.of(bound(words, "overskrift")));
	}

	/** Text as it was typed, paragraph by paragraph. */
	List<Block> paragraphs(String text, String what) {
		return PARAGRAPHS.splitAsStream(text.strip().replace("\r", ""))
			.<Block>map(new Numbered(what)::paragraph)
			.toList();
	}

	/** A line with what it is called in front. */
	Block line(String label, String words) {
		return new Block.Paragraph(List.of(new Inline.Strong(List.of(new Inline.Words(label + ":"))),
				new Inline.Words(" "), bound(words, label)));
	}

	/** What is called something, and below it the text set apart. */
	List<Block> quoted(String label, String text) {
		return List.of(new Block.Paragraph(List.of(new Inline.Strong(List.of(new Inline.Words(label + ":"))))),
				new Block.Quotation(paragraphs(text, label)));
	}

	/** A line in another tone. */
	Block aside(String words, String what) {
		return new Block.Paragraph(List.of(new Inline.Stressed(List.of(bound(words, what)))));
	}

	Block said(String words, String what) {
		return new Block.Paragraph(List.of(bound(words, what)));
	}

	private Inline bound(String words, String what) {
		return new Inline.Bound(words, this.source + " · " + what);
	}

	/**
	 * Counts the lines of a text.
	 */
	private final class Numbered {

		private final String what;

		private int lines;

		Numbered(String what) {
			this.what = what;
		}

		Block paragraph(String text) {
			var words = new ArrayList<Inline>();
			for (String line : LINES.split(text, -1)) {
				if (!words.isEmpty()) {
					words.add(new Inline.Break());
				}
				this.lines++;
				words.add(bound(line.strip(), (this.lines == 1) ? this.what : this.what + ", linje " + this.lines));
			}
			return new Block.Paragraph(words);
		}

	}

}
