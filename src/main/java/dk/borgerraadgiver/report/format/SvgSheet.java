package dk.borgerraadgiver.report.format;

import java.util.Locale;

/**
 * The sheet a chart is drawn on, in its own units, for screens, paper and Word alike.
 */
final class SvgSheet {

	/** How wide a chart is. */
	static final int WIDTH = 720;

	/** The one ink of all charts. */
	static final String INK = "#00416e";

	private static final String TEXT = "font-family=\"IBM Plex Sans, sans-serif\" font-size=\"13\" fill=\"#1a1a1a\"";

	private final StringBuilder svg = new StringBuilder();

	void rect(String style, double x, double y, double width, double height) {
		this.svg.append("<rect %s x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" />\n".formatted(style, rounded(x),
				rounded(y), rounded(Math.max(width, 0.5)), rounded(height)));
	}

	void line(double x, double y, double toX, double toY) {
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
