package dk.borgerraadgiver.report.format;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.borgerraadgiver.report.content.Block;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;

/**
 * A chart as a picture, for programs that draw no SVG.
 *
 * @param png its bytes
 * @param width in units of the drawing
 * @param height in units of the drawing
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record ChartPicture(byte[] png, int width, int height) {

	private static final float SCALE = 2.5f;

	/** Drawn once for all editions that are written at a time. */
	private static final Cache<String, ChartPicture> DRAWN = Caffeine.newBuilder()
		.expireAfterAccess(Duration.ofMinutes(1))
		.maximumSize(50)
		.build();

	static ChartPicture of(Block.Chart chart) {
		return DRAWN.get(ChartSvg.onPaper(chart), ChartPicture::drawn);
	}

	private static ChartPicture drawn(String svg) {
		int height = Integer.parseInt(svg.replaceFirst("(?s).*? viewBox=\"0 0 \\d+ (\\d+)\".*", "$1"));
		var painter = new Painter();
		painter.addTranscodingHint(ImageTranscoder.KEY_WIDTH, SvgSheet.WIDTH * SCALE);
		painter.addTranscodingHint(ImageTranscoder.KEY_BACKGROUND_COLOR, Color.WHITE);
		var written = new ByteArrayOutputStream();
		try {
			painter.transcode(new TranscoderInput(new StringReader(svg)), new TranscoderOutput(written));
		}
		catch (TranscoderException ex) {
			throw new IllegalStateException("The chart can't be drawn", ex);
		}
		return new ChartPicture(written.toByteArray(), SvgSheet.WIDTH, height);
	}

	/**
	 * Paints on white and writes with what Java brings along: the library's own writer
	 * takes longer than the painting.
	 */
	private static final class Painter extends ImageTranscoder {

		@Override
		public BufferedImage createImage(int width, int height) {
			return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		}

		@Override
		public void writeImage(BufferedImage image, TranscoderOutput output) throws TranscoderException {
			try (var stream = new MemoryCacheImageOutputStream(output.getOutputStream())) {
				ImageIO.write(image, "png", stream);
			}
			catch (IOException ex) {
				throw new TranscoderException(ex);
			}
		}

	}

}
