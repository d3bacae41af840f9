package dk.borgerraadgiver.paper;

import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import org.springframework.core.io.ClassPathResource;

/**
 * The letters of the typeface that comes along, in one size: how wide they are, and how
 * they are drawn. Asks nothing of the machine, which may have no typefaces at all.
 */
public final class Typeface {

	private static final String FILE = "fonts/ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf";

	private static final double HUNDREDTHS = 100;

	private final TrueTypeFont font;

	private final CmapLookup glyphs;

	private final double scale;

	private final Map<Integer, Double> widths = new ConcurrentHashMap<>();

	private final Map<Integer, String> outlines = new ConcurrentHashMap<>();

	/**
	 * Takes the typeface in a size.
	 * @param size in units of the drawing
	 * @throws UncheckedIOException when the typeface is not there
	 */
	public Typeface(double size) {
		try (var file = new ClassPathResource(FILE).getInputStream()) {
			this.font = new TTFParser().parse(new RandomAccessReadBuffer(file));
			this.glyphs = this.font.getUnicodeCmapLookup();
			this.scale = size / this.font.getUnitsPerEm();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** How wide some words are. */
	public double width(String words) {
		return words.codePoints().mapToDouble(this::width).sum();
	}

	/** The outline of some words as an SVG path, on a line that begins at a point. */
	public String outline(String words, double x, double y) {
		var path = new StringBuilder();
		double place = x;
		for (int letter : words.codePoints().toArray()) {
			var outline = this.outlines.computeIfAbsent(letter, this::drawn);
			if (!outline.isEmpty()) {
				path.append('M').append(rounded(place)).append(' ').append(rounded(y)).append(outline);
			}
			place += width(letter);
		}
		return path.toString();
	}

	private double width(int letter) {
		return this.widths.computeIfAbsent(letter, (one) -> {
			try {
				return isSeen(one) ? this.font.getAdvanceWidth(this.glyphs.getGlyphId(one)) * this.scale : 0;
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	/** A letter relative to where it stands. */
	private String drawn(int letter) {
		if (!isSeen(letter)) {
			return "";
		}
		try {
			var glyph = this.font.getGlyph().getGlyph(this.glyphs.getGlyphId(letter));
			return (glyph != null) ? drawn(glyph.getPath().getPathIterator(null)) : "";
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private String drawn(PathIterator outline) {
		var path = new StringBuilder();
		double[] points = new double[6];
		// where the pen is, and where it came down
		double[] pen = new double[4];
		for (; !outline.isDone(); outline.next()) {
			int kind = outline.currentSegment(points);
			path.append("mlqcz".charAt(kind));
			int numbers = 2 * (kind == PathIterator.SEG_CLOSE ? 0 : Math.max(1, kind));
			for (int at = 0; at < numbers; at += 2) {
				path.append(rounded((points[at] - pen[0]) * this.scale))
					.append(' ')
					.append(rounded((pen[1] - points[at + 1]) * this.scale))
					.append(' ');
			}
			if (kind == PathIterator.SEG_CLOSE) {
				pen[0] = pen[2];
				pen[1] = pen[3];
			}
			else {
				pen[0] = points[numbers - 2];
				pen[1] = points[numbers - 1];
			}
			if (kind == PathIterator.SEG_MOVETO) {
				pen[2] = pen[0];
				pen[3] = pen[1];
			}
		}
		return path.toString();
	}

	private static boolean isSeen(int letter) {
		return Character.getType(letter) != Character.FORMAT && !Character.isISOControl(letter);
	}

	private static double rounded(double value) {
		return Math.round(value * HUNDREDTHS) / HUNDREDTHS;
	}

}
