package dk.borgerraadgiver.appearance;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import dk.borgerraadgiver.shared.RuleBroken;

/**
 * Reads a picture that somebody hands over. What kind it is its bytes tell, whatever it
 * is called, and it is drawn anew, so that nothing but dots comes through.
 */
final class LogoPicture {

	/** So large may a file be, in bytes. */
	static final int LARGEST = 2 * 1024 * 1024;

	private static final Set<String> KINDS = Set.of("png", "jpeg");

	/**
	 * More dots than this in either direction are not read: a small file can hold many.
	 */
	private static final int MOST_DOTS = 8000;

	/** So wide is it kept; on paper it is at most 6 cm wide. */
	private static final int KEPT_WIDTH = 900;

	private static final int KEPT_HEIGHT = 450;

	private LogoPicture() {
	}

	/**
	 * Reads a picture.
	 * @throws RuleBroken when it is too large, or no PNG or JPEG that can be read
	 */
	static Logo read(byte[] file, String alt) {
		if (file.length > LARGEST) {
			throw new RuleBroken("appearance.logo.too-large");
		}
		var picture = opened(file);
		double scale = Math.min(1,
				Math.min((double) KEPT_WIDTH / picture.getWidth(), (double) KEPT_HEIGHT / picture.getHeight()));
		var drawn = drawn(picture, Math.max(1, (int) Math.round(picture.getWidth() * scale)),
				Math.max(1, (int) Math.round(picture.getHeight() * scale)));
		try (var written = new ByteArrayOutputStream()) {
			ImageIO.write(drawn, "png", written);
			return new Logo(written.toByteArray(), drawn.getWidth(), drawn.getHeight(), alt);
		}
		catch (IOException ex) {
			throw new RuleBroken("appearance.logo.unreadable");
		}
	}

	private static BufferedImage opened(byte[] file) {
		try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
			if (!readers.hasNext()) {
				throw new RuleBroken("appearance.logo.unreadable");
			}
			var reader = readers.next();
			try {
				if (!KINDS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
					throw new RuleBroken("appearance.logo.unreadable");
				}
				reader.setInput(stream, true, true);
				if (reader.getWidth(0) > MOST_DOTS || reader.getHeight(0) > MOST_DOTS) {
					throw new RuleBroken("appearance.logo.too-many-dots", MOST_DOTS);
				}
				return reader.read(0);
			}
			finally {
				reader.dispose();
			}
		}
		catch (IOException | IllegalArgumentException ex) {
			throw new RuleBroken("appearance.logo.unreadable");
		}
	}

	/**
	 * On white, as paper is: what can be seen through can't be kept for ever in print.
	 */
	private static BufferedImage drawn(BufferedImage picture, int width, int height) {
		var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D pen = drawn.createGraphics();
		pen.setColor(Color.WHITE);
		pen.fillRect(0, 0, width, height);
		pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
		pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
		pen.drawImage(picture, 0, 0, width, height, null);
		pen.dispose();
		return drawn;
	}

}
