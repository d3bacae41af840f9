package dk.borgerraadgiver.report.format;

import java.util.List;
import java.util.Locale;

/**
 * The sheet a chart is drawn on, in its own units, for screens, paper and Word alike.
 */
final class SvgSheet {

	/** How wide a chart is. */
	static final int WIDTH = 720;

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

	private static final String TEXT = "font-family=\"IBM Plex Sans, sans-serif\" font-size=\"13\" fill=\"#1a1a1a\"";

	private final StringBuilder svg = new StringBuilder();

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
	 * Writes some words.
	 * @param anchor {@code start}, {@code middle} or {@code end}
	 */
	void text(int x, int y, String anchor, String words) {
		this.svg.append("<text %s x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>\n".formatted(TEXT, x, y, anchor,
				HtmlWords.escape(words)));
	}

	/** The whole drawing, which says what it shows. */
	String drawn(int height, String shows) {
		var told = HtmlWords.escape(shows);
		return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" aria-label=\"%s\" alt=\"%s\">\n%s</svg>\n"
			.formatted(WIDTH, height, WIDTH, height, told, told, this.svg);
	}

	/** Words cut where there is no more room. */
	static String shortened(String words, int most) {
		return (words.codePointCount(0, words.length()) > most)
				? words.substring(0, words.offsetByCodePoints(0, most - 1)) + "…" : words;
	}

	private static String rounded(double value) {
		return String.format(Locale.ROOT, "%.1f", value);
	}

}
