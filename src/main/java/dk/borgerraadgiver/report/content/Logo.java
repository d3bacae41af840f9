package dk.borgerraadgiver.report.content;

import java.util.Base64;

/**
 * The municipality's logo as it stands on a report's cover.
 *
 * @param png its picture, a PNG by Base64
 * @param width in dots
 * @param height in dots
 * @param alt what it shows, in words
 */
public record Logo(String png, int width, int height, String alt) {

	private static final int WIDEST = 60;

	private static final int HIGHEST = 25;

	/** The picture itself. */
	public byte[] bytes() {
		return Base64.getDecoder().decode(this.png);
	}

	/** How wide it is on paper, in mm, so that it is neither too wide nor too high. */
	public int paperWidth() {
		return Math.max(1, Math.min(WIDEST, HIGHEST * this.width / this.height));
	}

}
