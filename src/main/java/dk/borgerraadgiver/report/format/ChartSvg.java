package dk.borgerraadgiver.report.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import dk.borgerraadgiver.report.content.Block;
import dk.borgerraadgiver.report.content.Cell;
import dk.borgerraadgiver.report.content.Grid;

/**
 * Draws a chart as SVG: dark bars for the period, light ones with an edge for the period
 * it is compared with, each with its number, so that it is read in black and white and
 * without colours. The same for screens, paper and Word.
 */
final class ChartSvg {

	private static final String NOW = "fill=\"" + SvgSheet.INK + "\"";

	private static final String BEFORE = "fill=\"#ffffff\" stroke=\"" + SvgSheet.INK + "\" stroke-width=\"1.2\"";

	private final Block.Chart chart;

	private final List<Grid.Row> rows;

	private final List<Integer> series;

	private final SvgSheet sheet = new SvgSheet();

	private ChartSvg(Block.Chart chart) {
		this.chart = chart;
		this.rows = bars(chart.grid());
		this.series = series(chart.grid(), (chart.shape() == Block.Chart.Shape.GROUPED) ? SvgSheet.SHADES.size() : 2);
	}

	static String of(Block.Chart chart) {
		return switch (chart.shape()) {
			case BARS, GROUPED -> new ChartSvg(chart).lying();
			case COLUMNS -> new ChartSvg(chart).columns();
			case STACKED -> StackedSvg.of(chart);
		};
	}

	/** The rows that have a bar: no group's sum, whose parts have their own. */
	private static List<Grid.Row> bars(Grid grid) {
		var rows = new ArrayList<Grid.Row>();
		for (int place = 0; place < grid.rows().size(); place++) {
			boolean sum = grid.rows().get(place).level() == 0 && place + 1 < grid.rows().size()
					&& grid.rows().get(place + 1).level() > 0;
			if (!sum) {
				rows.add(grid.rows().get(place));
			}
		}
		return rows;
	}

	/**
	 * The columns that are drawn, the last ones where there are too many to tell apart.
	 */
	private static List<Integer> series(Grid grid, int most) {
		var cells = grid.rows().isEmpty() ? List.<Cell>of() : grid.rows().getFirst().cells();
		var counts = IntStream.range(0, cells.size())
			.filter((place) -> cells.get(place).measure() == Cell.Measure.COUNT)
			.boxed()
			.toList();
		return (most > 2) ? counts.subList(Math.max(0, counts.size() - most), counts.size())
				: counts.subList(0, Math.min(most, counts.size()));
	}

	private String lying() {
		int bar = (this.series.size() > 1) ? 12 : 18;
		int step = bar * this.series.size() + 12;
		int top = legend();
		for (int place = 0; place < this.rows.size(); place++) {
			int y = top + place * step;
			this.sheet.text(250, y + bar * this.series.size() / 2 + 4, "end",
					SvgSheet.shortened(this.rows.get(place).name(), 38));
			for (int at = 0; at < this.series.size(); at++) {
				double length = 390.0 * value(place, at) / most();
				rect(at, 258, y + at * bar, length, bar - 2);
				this.sheet.text((int) (264 + length), y + at * bar + bar - 3, "start", cell(place, at).text());
			}
		}
		return this.sheet.drawn(top + this.rows.size() * step, this.chart.told());
	}

	private String columns() {
		int top = legend() + 16;
		int height = 180;
		double step = (SvgSheet.WIDTH - 20.0) / Math.max(1, this.rows.size());
		double bar = Math.min(26, (step - 6) / this.series.size());
		for (int place = 0; place < this.rows.size(); place++) {
			double left = 10 + place * step + (step - bar * this.series.size()) / 2;
			for (int at = 0; at < this.series.size(); at++) {
				double tall = (double) height * value(place, at) / most();
				rect(at, left + at * bar, top + height - tall, bar - 2, tall);
				this.sheet.text((int) (left + at * bar + bar / 2), (int) (top + height - tall - 4), "middle",
						cell(place, at).text());
			}
			this.sheet.text((int) (10 + place * step + step / 2), top + height + 18, "middle",
					month(this.rows.get(place).name(), step));
		}
		return this.sheet.drawn(top + height + 30, this.chart.told());
	}

	/** Which bar is which, where there are several. */
	private int legend() {
		if (this.series.size() < 2) {
			return 8;
		}
		for (int at = 0; at < this.series.size(); at++) {
			int x = 258 + at % 2 * 190;
			int y = 4 + at / 2 * 20;
			rect(at, x, y, 12, 12);
			this.sheet.text(x + 18, y + 11, "start",
					SvgSheet.shortened(this.chart.grid().columns().get(this.series.get(at)), 24));
		}
		return 32 + (this.series.size() - 1) / 2 * 20;
	}

	private void rect(int at, double x, double y, double width, double height) {
		if (this.chart.shape() == Block.Chart.Shape.GROUPED) {
			this.sheet.bar(this.series.size() - 1 - at, x, y, Math.max(width, 0.5), height);
		}
		else {
			this.sheet.rect((at == 0) ? NOW : BEFORE, x, y, width, height);
		}
	}

	private Cell cell(int place, int at) {
		return this.rows.get(place).cells().get(this.series.get(at));
	}

	private long value(int place, int at) {
		var value = cell(place, at).value();
		return (value != null) ? value.longValue() : 0;
	}

	private long most() {
		return Math.max(1,
				this.rows.stream()
					.flatMap((row) -> this.series.stream().map((at) -> row.cells().get(at).value()))
					.filter(Objects::nonNull)
					.mapToLong((value) -> Objects.requireNonNull(value).longValue())
					.max()
					.orElse(1));
	}

	/** {@code januar 2023} as far as there is room: {@code jan 23}. */
	private static String month(String name, double room) {
		var parts = name.split(" ", -1);
		if (parts.length != 2 || parts[0].length() < 3 || !parts[1].matches("\\d{4}")) {
			return SvgSheet.shortened(name, 9);
		}
		return (room < 44) ? parts[0].substring(0, 3) : parts[0].substring(0, 3) + " " + parts[1].substring(2);
	}

}
