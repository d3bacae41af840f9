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

	private static final int BAR = 18;

	private static final int AIR = 6;

	private final Block.Chart chart;

	private final int pieces;

	private final SvgSheet sheet;

	StackedSvg(Block.Chart chart, SvgSheet sheet) {
		this.chart = chart;
		this.sheet = sheet;
		this.pieces = Math.min(MOST, chart.grid().columns().size() - 1);
	}

	String drawn() {
		var rows = this.chart.grid().rows();
		var labels = ChartLabels.of(rows.stream().map(Grid.Row::name).toList(), this.sheet);
		double numbers = rows.stream()
			.map((row) -> row.cells().getLast().text())
			.mapToDouble(Lines::wide)
			.max()
			.orElse(0);
		double longest = SvgSheet.WIDTH - labels.left() - numbers * this.sheet.wider() - 2 * AIR;
		double most = Math.max(1, rows.stream().mapToLong(StackedSvg::total).max().orElse(1));
		double y = legend();
		for (int place = 0; place < rows.size(); place++) {
			labels.draw(place, y, BAR);
			bar(rows.get(place), labels.left(), y + labels.inset(place, BAR), longest / most);
			y += labels.height(place, BAR);
		}
		return this.sheet.drawn(y, this.chart.told());
	}

	private void bar(Grid.Row row, double left, double top, double one) {
		double x = left;
		for (int piece = 0; piece < this.pieces; piece++) {
			double width = one * value(row, piece);
			this.sheet.bar(piece, x, top, width, BAR);
			x += width;
		}
		long rest = total(row) - told(row);
		if (rest > 0) {
			this.sheet.rect(SvgSheet.APART, x, top, one * rest, BAR);
		}
		this.sheet.text(left + one * total(row) + AIR, top + BAR - 5, row.cells().getLast().text());
	}

	private double legend() {
		var names = new ArrayList<>(this.chart.grid().columns().subList(0, this.pieces));
		boolean apart = this.chart.grid().rows().stream().anyMatch((row) -> total(row) > told(row));
		if (apart) {
			boolean kept = this.chart.grid().isHiding();
			boolean more = this.chart.grid().columns().size() - 1 > this.pieces;
			names.add((kept && more) ? REST + " og " + KEPT : kept ? KEPT : REST);
		}
		return new ChartLegend(this.sheet, this::little).draw(names);
	}

	private void little(int at, double x, double y, int side) {
		if (at < this.pieces) {
			this.sheet.bar(at, x, y, side, side);
		}
		else {
			this.sheet.rect(SvgSheet.APART, x, y, side, side);
		}
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
