package dk.borgerraadgiver.report.council;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.borgerraadgiver.report.content.Cell;
import dk.borgerraadgiver.report.content.Grid;
import dk.borgerraadgiver.report.content.ReportContent;
import dk.borgerraadgiver.report.content.Written;
import dk.borgerraadgiver.report.counting.Percent;

/**
 * Two reports side by side, by nothing but what they print: the tables both have, row by
 * row as they are named there, with the number of the report's own period, which stands
 * first.
 *
 * @param tables the tables both have, in the order of the first report
 */
record SideBySide(List<Table> tables) {

	/** No month of one report is in another. */
	private static final String MONTHS = "maaned";

	/** What a short table does not name; in each report something else. */
	private static final String REST = "øvrige";

	static SideBySide of(ReportContent one, ReportContent other) {
		Map<String, Grid> others = tables(other);
		return new SideBySide(tables(one).values()
			.stream()
			.flatMap((grid) -> Optional.ofNullable(others.get(grid.key())).map((its) -> Table.of(grid, its)).stream())
			.filter((table) -> !table.rows().isEmpty())
			.toList());
	}

	/** A table that is printed twice is compared once, with all its rows. */
	private static Map<String, Grid> tables(ReportContent content) {
		return content.grids()
			.stream()
			.filter((grid) -> !grid.isEmpty() && !grid.key().endsWith(MONTHS))
			.collect(Collectors.toMap(Grid::key, Function.identity(),
					(first, second) -> (second.rows().size() > first.rows().size()) ? second : first,
					LinkedHashMap::new));
	}

	/**
	 * A table both have.
	 *
	 * @param key its name
	 * @param caption what it shows
	 * @param corner what its rows are
	 * @param rows its rows: those of the first report, then those only the other has
	 */
	record Table(String key, String caption, String corner, List<Row> rows) {

		static Table of(Grid one, Grid other) {
			Map<String, Cell> numbers = first(one);
			Map<String, Cell> others = first(other);
			var rows = Stream.concat(numbers.keySet().stream(), others.keySet().stream())
				.distinct()
				.map((name) -> new Row(name, Optional.ofNullable(numbers.get(name)),
						Optional.ofNullable(others.get(name))))
				.toList();
			return new Table(one.key(), one.caption(), one.corner(), rows);
		}

		/** The number each line begins with; in crossings, its sum. */
		private static Map<String, Cell> first(Grid grid) {
			return grid.lines()
				.stream()
				.filter((row) -> !row.cells().isEmpty() && !row.name().equals(REST))
				.collect(Collectors.toMap(Grid.Row::name,
						(row) -> isCrossing(grid) ? row.cells().getLast() : row.cells().getFirst(),
						(first, again) -> first, LinkedHashMap::new));
		}

		/** Its sums stand below and at its right. */
		private static boolean isCrossing(Grid grid) {
			return grid.total() != null && grid.columns().getLast().equals(grid.total().name());
		}

	}

	/**
	 * A line of both.
	 *
	 * @param name as the reports have it
	 * @param one the first report's number, if it prints one
	 * @param other the other's
	 */
	record Row(String name, Optional<Cell> one, Optional<Cell> other) {

		/**
		 * The change from the other to the first, where both tell a count; else a dash.
		 */
		public String changed() {
			return this.one.filter(Row::isCount)
				.flatMap((now) -> this.other.filter(Row::isCount)
					.flatMap((before) -> Percent.change(count(before), count(now))))
				.map(Written::signedPercent)
				.orElse(Written.NONE);
		}

		private static boolean isCount(Cell cell) {
			return cell.value() != null && cell.measure() == Cell.Measure.COUNT;
		}

		private static long count(Cell cell) {
			return (cell.value() != null) ? cell.value().longValueExact() : 0;
		}

	}

}
