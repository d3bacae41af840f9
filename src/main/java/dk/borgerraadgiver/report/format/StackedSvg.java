package dk.borgerraadgiver.report.format;

import java.util.ArrayList;

import dk.borgerraadgiver.report.content.Block;
import dk.borgerraadgiver.report.content.Grid;

/**
 * Draws a crossing as bars of pieces, one for each column, told apart by lines and shades
 * of one ink, so that they are read in black and white. What a crossing keeps back is the
 * last piece, all of it together.
 */
final class StackedSvg {

	/** More pieces than these can't be told apart. */
	private static final int MOST = SvgSheet.SHADES.size();

	/** What is left over when the pieces have all their shades. */
	private static final String REST = "øvrige";

	private static final String KEPT = "holdt tilbage";

	private static final int LEFT = 258;

	private static final int LONGEST = 400;

	private static final int BAR = 18;

	private final Block.Chart chart;

	private final int pieces;

	private final SvgSheet sheet = new SvgSheet();

	private StackedSvg(Block.Chart chart) {
		this.chart = chart;
		this.pieces = Math.min(MOST, chart.grid().columns().size() - 1);
	}

	static String of(Block.Chart chart) {
		return new StackedSvg(chart).drawn();
	}

	private String drawn() {
		int top = legend();
		var rows = this.chart.grid().rows();
		double most = Math.max(1, rows.stream().mapToLong(StackedSvg::total).max().orElse(1));
		for (int place = 0; place < rows.size(); place++) {
			var row = rows.get(place);
			int y = top + place * (BAR + 10);
			this.sheet.text(LEFT - 8, y + BAR - 5, "end", SvgSheet.shortened(row.name(), 38));
			double x = LEFT;
			for (int piece = 0; piece < this.pieces; piece++) {
				double width = LONGEST * value(row, piece) / most;
				this.sheet.bar(piece, x, y, width, BAR);
				x += width;
			}
			long rest = total(row) - told(row);
			if (rest > 0) {
				this.sheet.rect(SvgSheet.APART, x, y, LONGEST * rest / most, BAR);
			}
			this.sheet.text((int) (LEFT + 6 + LONGEST * total(row) / most), y + BAR - 5, "start",
					row.cells().getLast().text());
		}
		return this.sheet.drawn(top + rows.size() * (BAR + 10), this.chart.told());
	}

	/** Which piece is which, as many to a line as there is room for. */
	private int legend() {
		var words = new ArrayList<>(this.chart.grid().columns().subList(0, this.pieces));
		boolean apart = this.chart.grid().rows().stream().anyMatch((row) -> total(row) > told(row));
		if (apart) {
			boolean kept = this.chart.grid().isHiding();
			boolean more = this.chart.grid().columns().size() - 1 > this.pieces;
			words.add((kept && more) ? REST + " og " + KEPT : kept ? KEPT : REST);
		}
		int x = LEFT;
		int y = 0;
		for (int at = 0; at < words.size(); at++) {
			var word = SvgSheet.shortened(words.get(at), 30);
			int wide = 34 + word.length() * 7;
			if (x > LEFT && x + wide > SvgSheet.WIDTH) {
				x = LEFT;
				y += 24;
			}
			if (at < this.pieces) {
				this.sheet.bar(at, x, y, BAR, BAR);
			}
			else {
				this.sheet.rect(SvgSheet.APART, x, y, BAR, BAR);
			}
			this.sheet.text(x + BAR + 6, y + BAR - 5, "start", word);
			x += wide;
		}
		return y + 34;
	}

	private long told(Grid.Row row) {
		long told = 0;
		for (int piece = 0; piece < this.pieces; piece++) {
			told += value(row, piece);
		}
		return told;
	}

	private static long total(Grid.Row row) {
		return value(row, row.cells().size() - 1);
	}

	private static long value(Grid.Row row, int at) {
		var value = row.cells().get(at).value();
		return (value != null) ? value.longValue() : 0;
	}

}
