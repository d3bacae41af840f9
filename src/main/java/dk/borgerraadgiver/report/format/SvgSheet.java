package dk.borgerraadgiver.report.format;

import java.util.List;
import java.util.Locale;

/**
 * The sheet a chart is drawn on, in its own units, for screens, paper and Word alike. On
 * paper its words are drawn, so that they look the same on a machine without typefaces.
 */
final class SvgSheet {

	/** How wide a chart is. */
	static final int WIDTH = 720;

	/** How large its letters are. */
	static final int SIZE = 13;

	/** The one ink of all charts. */
	static final String INK = "#00416e";

	private static final String EDGE = "stroke=\"" + INK + "\" stroke-width=\"1\"";

	private static final String WHITE = "fill=\"#ffffff\" " + EDGE;

	/** What is none of the bars that are told apart. */
	static final String APART = WHITE + " stroke-dasharray=\"3 2\"";

	/** Shades that differ in print; the third and the fifth have lines. */
	static final List<String> SHADES = List.of("fill=\"" + INK + "\" " + EDGE, WHITE, WHITE, "fill=\"#8fa9bc\" " + EDGE,
			WHITE, "fill=\"#dde5eb\" " + EDGE);

	private static final int UPRIGHT = 2;

	private static final int LYING = 4;

	private static final String BLACK = "fill=\"#1a1a1a\"";

	private static final String TEXT = "font-family=\"IBM Plex Sans, sans-serif\" font-size=\"" + SIZE + "\" " + BLACK;

	private static final double ANY_TYPEFACE = 1.2;

	private final boolean paper;

	private final StringBuilder svg = new StringBuilder();

	/**
	 * An empty sheet.
	 * @param paper whether its words are drawn
	 */
	SvgSheet(boolean paper) {
		this.paper = paper;
	}

	void rect(String style, double x, double y, double width, double height) {
		this.svg.append("<rect %s x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" />\n".formatted(style, rounded(x),
				rounded(y), rounded(Math.max(width, 0.5)), rounded(height)));
	}

	/**
	 * One of several bars or pieces of bars that are told apart; none where it is nil.
	 */
	void bar(int shade, double x, double y, double width, double height) {
		if (width <= 0 || height <= 0) {
			return;
		}
		rect(SHADES.get(shade), x, y, width, height);
		if (shade == UPRIGHT) {
			for (double line = x + 4; line < x + width; line += 4) {
				line(line, y, line, y + height);
			}
		}
		if (shade == LYING) {
			for (double line = y + 4; line < y + height; line += 4) {
				line(x, line, x + width, line);
			}
		}
	}

	private void line(double x, double y, double toX, double toY) {
		this.svg.append("<path stroke=\"%s\" stroke-width=\"1\" d=\"M%s %sL%s %s\" />\n".formatted(INK, rounded(x),
				rounded(y), rounded(toX), rounded(toY)));
	}

	/**
	 * How much wider than measured words may be: a reader's screen may have another
	 * typeface.
	 */
	double wider() {
		return this.paper ? 1 : ANY_TYPEFACE;
	}

	/** Writes some words from a point on. */
	void text(double x, double y, String words) {
		if (this.paper) {
			this.svg.append("<path %s d=\"%s\" />\n".formatted(BLACK, Lines.LETTERS.outline(words, x, y)));
		}
		else {
			text("start", x, y, words);
		}
	}

	/** Writes some words up to a point. */
	void textTo(double x, double y, String words) {
		if (this.paper) {
			text(x - Lines.wide(words), y, words);
		}
		else {
			text("end", x, y, words);
		}
	}

	/** Writes some words around a point. */
	void textAround(double x, double y, String words) {
		if (this.paper) {
			text(x - Lines.wide(words) / 2, y, words);
		}
		else {
			text("middle", x, y, words);
		}
	}

	/** Writes lines up to a point, as high above its height as below. */
	void linesTo(double x, double middle, Lines lines) {
		double y = middle - lines.height() / 2.0 + SIZE - 1;
		for (String line : lines.all()) {
			textTo(x, y, line);
			y += Lines.STEP;
		}
	}

	private void text(String anchor, double x, double y, String words) {
		this.svg.append("<text %s x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>\n".formatted(TEXT, rounded(x),
				rounded(y), anchor, HtmlWords.escape(words)));
	}

	/** The whole drawing, which says what it shows. */
	String drawn(double height, String shows) {
		var told = HtmlWords.escape(shows);
		long high = Math.round(height);
		return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" aria-label=\"%s\" alt=\"%s\">\n%s</svg>\n"
			.formatted(WIDTH, high, WIDTH, high, told, told, this.svg);
	}

	private static String rounded(double value) {
		return String.format(Locale.ROOT, "%.1f", value);
	}

}
