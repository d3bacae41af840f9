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

	private static final int AIR = 6;

	private static final double HIGHEST = 180;

	private static final double WIDEST_COLUMN = 30;

	private final Block.Chart chart;

	private final List<Grid.Row> rows;

	private final List<Integer> series;

	private final SvgSheet sheet;

	private ChartSvg(Block.Chart chart, boolean paper) {
		this.chart = chart;
		this.sheet = new SvgSheet(paper);
		this.rows = bars(chart.grid());
		this.series = series(chart.grid(), (chart.shape() == Block.Chart.Shape.GROUPED) ? SvgSheet.SHADES.size() : 2);
	}

	/** A chart on a screen. */
	static String of(Block.Chart chart) {
		return drawn(chart, false);
	}

	/** A chart on paper, its words drawn. */
	static String onPaper(Block.Chart chart) {
		return drawn(chart, true);
	}

	private static String drawn(Block.Chart chart, boolean paper) {
		return switch (chart.shape()) {
			case BARS, GROUPED -> new ChartSvg(chart, paper).lying();
			case COLUMNS -> new ChartSvg(chart, paper).columns();
			case STACKED -> new StackedSvg(chart, new SvgSheet(paper)).drawn();
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
		int bar = (this.series.size() > 1) ? 14 : 18;
		int bars = bar * this.series.size();
		var labels = ChartLabels.of(this.rows.stream().map(Grid.Row::name).toList(), this.sheet);
		double longest = SvgSheet.WIDTH - labels.left() - widestNumber() * this.sheet.wider() - 2 * AIR;
		double y = legend();
		for (int place = 0; place < this.rows.size(); place++) {
			labels.draw(place, y, bars);
			for (int at = 0; at < this.series.size(); at++) {
				double top = y + labels.inset(place, bars) + at * bar;
				double length = longest * value(place, at) / most();
				rect(at, labels.left(), top, length, bar - 2);
				this.sheet.text(labels.left() + length + AIR, top + bar - 3, cell(place, at).text());
			}
			y += labels.height(place, bars);
		}
		return this.sheet.drawn(y, this.chart.told());
	}

	private String columns() {
		double top = legend() + SvgSheet.SIZE;
		double step = (double) SvgSheet.WIDTH / Math.max(1, this.rows.size());
		double bar = Math.min(WIDEST_COLUMN, (step - AIR) / this.series.size());
		// side by side they would stand in each other's way; the table has them
		boolean told = widestNumber() <= bar + 2 || (this.series.size() == 1 && widestNumber() < step);
		double foot = 0;
		for (int place = 0; place < this.rows.size(); place++) {
			double left = place * step + (step - bar * this.series.size()) / 2;
			for (int at = 0; at < this.series.size(); at++) {
				double tall = HIGHEST * value(place, at) / most();
				rect(at, left + at * bar, top + HIGHEST - tall, bar - 2, tall);
				if (told) {
					this.sheet.textAround(left + at * bar + bar / 2, top + HIGHEST - tall - 4, cell(place, at).text());
				}
			}
			var name = Lines.of(month(this.rows.get(place).name(), step), step - AIR);
			for (int line = 0; line < name.all().size(); line++) {
				this.sheet.textAround((place + 0.5) * step, top + HIGHEST + 18 + line * (double) Lines.STEP,
						name.all().get(line));
			}
			foot = Math.max(foot, name.height());
		}
		return this.sheet.drawn(top + HIGHEST + foot + 10, this.chart.told());
	}

	/** Which bar is which, where there are several. */
	private double legend() {
		if (this.series.size() < 2) {
			return 4;
		}
		return new ChartLegend(this.sheet, (at, x, y, side) -> rect(at, x, y, side, side))
			.draw(this.series.stream().map(this.chart.grid().columns()::get).toList());
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

	private double widestNumber() {
		return IntStream.range(0, this.rows.size())
			.boxed()
			.flatMap((place) -> IntStream.range(0, this.series.size()).mapToObj((at) -> cell(place, at).text()))
			.mapToDouble(Lines::wide)
			.max()
			.orElse(0);
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

	/** {@code januar 2023} in a few letters. */
	private static String month(String name, double room) {
		var parts = name.split(" ", -1);
		if (Lines.wide(name) <= room - AIR || parts.length != 2 || parts[0].length() < 3
				|| !parts[1].matches("\\d{4}")) {
			return name;
		}
		var brief = parts[0].substring(0, 3);
		return (Lines.wide(brief + " 00") > room - AIR) ? brief : brief + " " + parts[1].substring(2);
	}

}
