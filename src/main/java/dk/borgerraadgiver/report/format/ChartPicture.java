package dk.borgerraadgiver.report.format;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.borgerraadgiver.report.content.Block;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;

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
		return DRAWN.get(ChartSvg.of(chart), ChartPicture::drawn);
	}

	private static ChartPicture drawn(String svg) {
		int height = Integer.parseInt(svg.replaceFirst("(?s).*? viewBox=\"0 0 \\d+ (\\d+)\".*", "$1"));
		var transcoder = new PNGTranscoder();
		transcoder.addTranscodingHint(PNGTranscoder.KEY_WIDTH, SvgSheet.WIDTH * SCALE);
		var written = new ByteArrayOutputStream();
		try {
			transcoder.transcode(new TranscoderInput(new StringReader(svg)), new TranscoderOutput(written));
		}
		catch (TranscoderException ex) {
			throw new IllegalStateException("The chart can't be drawn", ex);
		}
		return new ChartPicture(written.toByteArray(), SvgSheet.WIDTH, height);
	}

}
