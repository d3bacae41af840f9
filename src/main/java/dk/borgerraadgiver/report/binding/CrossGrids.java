package dk.borgerraadgiver.report.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dk.borgerraadgiver.report.content.Cell;
import dk.borgerraadgiver.report.content.Grid;
import dk.borgerraadgiver.report.content.Written;
import dk.borgerraadgiver.report.counting.Figure;
import dk.borgerraadgiver.report.counting.FigureReport;
import dk.borgerraadgiver.report.counting.FigureSheet;
import dk.borgerraadgiver.report.counting.FigureTable;
import org.jspecify.annotations.Nullable;

/**
 * Crossings: departments down; types, methods or outcomes across.
 */
final class CrossGrids {

	private final FigureReport report;

	private final RowNames names;

	private final Told told;

	CrossGrids(Told told, RowNames names) {
		this.report = told.figures();
		this.told = told;
		this.names = names;
	}

	/**
	 * A crossing as it may be published.
	 * @param most how many rows are named before the rest are one; {@code null} for all
	 */
	Grid grid(FigureTable table, @Nullable Integer most, String caption) {
		var columns = columns(table);
		var keys = keys(table);
		var counts = new Counts(table, keys, columns);
		var hidden = keptBack(counts);
		var usual = caption.isEmpty() ? this.names.word("report.table." + table.key()) : caption;
		if (hidden.isEmpty()) {
			return new Grid(table.key(), usual, this.names.word("report.document.withheld"), corner(table), List.of(),
					List.of(), null);
		}
		var rows = rows(counts, hidden.get(), Math.min((most != null) ? most : keys.size(), keys.size()));
		var heads = Stream.concat(columns.stream().map(this.names::name),
				Stream.of(this.names.word("report.row.alle")));
		return new Grid(table.key(), usual, note(table, hidden.get()), corner(table), heads.toList(), rows,
				row(this.names.word("report.row.alle"), counts, Figure.ALL, new boolean[columns.size()]));
	}

	private Optional<boolean[][]> keptBack(Counts counts) {
		int threshold = this.told.smallCounts(counts.table());
		var nest = ToldBefore.nest(sheet(), counts.table(), this.told.within(), counts::cells);
		var grouped = new GroupedCrossing(counts.rows().stream().map(this.report.names()::groupOf).toList());
		return grouped.isTold(counts.table(), this.told.within())
				? grouped.keptBack(nest, threshold).flatMap((also) -> nest.keptBack(threshold, also))
				: nest.keptBack(threshold);
	}

	/** The keys of a crossing's rows, as all of them stand in it. */
	List<String> keys(FigureTable table) {
		return this.report.rows(table).stream().filter((key) -> counts(table, key, Figure.ALL)).toList();
	}

	/** The keys of its columns, likewise. */
	List<String> columns(FigureTable table) {
		return this.report.columns(table).stream().filter((key) -> counts(table, Figure.ALL, key)).toList();
	}

	private List<Grid.Row> rows(Counts counts, boolean[][] hidden, int named) {
		var rows = new ArrayList<Grid.Row>();
		for (int place = 0; place < named; place++) {
			String key = counts.rows().get(place);
			rows.add(row(this.names.label(key), counts, key, hidden[place]));
		}
		if (named < counts.rows().size()) {
			rows.add(rest(counts, hidden, named));
		}
		return rows;
	}

	private Grid.Row row(String name, Counts counts, String key, boolean[] hidden) {
		var cells = new ArrayList<Cell>();
		for (int place = 0; place < counts.columns().size(); place++) {
			var cell = Cells.count(sheet().count(counts.table(), key, counts.columns().get(place)));
			cells.add(hidden[place] ? cell.kept() : cell);
		}
		cells.add(Cells.count(sheet().count(counts.table(), key, Figure.ALL)));
		return new Grid.Row(name, 0, cells);
	}

	/**
	 * What is not named, together. A column of it is told only where all that is named
	 * is, as it is then no more than what is left of the column's sum.
	 */
	private Grid.Row rest(Counts counts, boolean[][] hidden, int named) {
		var cells = new ArrayList<Cell>();
		for (int place = 0; place < counts.columns().size(); place++) {
			int column = place;
			var cell = Cells.count(sum(counts, named, counts.columns().get(place)));
			cells.add(IntStream.range(0, named).anyMatch((row) -> hidden[row][column]) ? cell.kept() : cell);
		}
		cells.add(Cells.count(sum(counts, named, Figure.ALL)));
		return new Grid.Row(this.names.word("report.row.oevrige"), 0, cells);
	}

	private long sum(Counts counts, int named, String column) {
		return counts.rows().stream().skip(named).mapToLong((key) -> sheet().count(counts.table(), key, column)).sum();
	}

	private String note(FigureTable table, boolean[][] hidden) {
		var note = this.names.word("report.document.sum." + table.key(),
				Written.count(sheet().count(table, Figure.ALL, Figure.ALL)));
		return Counts.isHiding(hidden) ? note + " " + this.names.word("report.document.hidden", Cell.HIDDEN) : note;
	}

	private String corner(FigureTable table) {
		return this.names.word("report.row-of." + table.key());
	}

	private boolean counts(FigureTable table, String row, String column) {
		return sheet().count(table, row, column) > 0;
	}

	private FigureSheet sheet() {
		return this.report.chosen();
	}

	/**
	 * What a crossing counts.
	 *
	 * @param table the table
	 * @param rows the keys of its rows
	 * @param columns the keys of its columns
	 */
	private record Counts(FigureTable table, List<String> rows, List<String> columns) {

		long[][] cells(FigureSheet sheet) {
			return this.rows.stream()
				.map((row) -> this.columns.stream()
					.mapToLong((column) -> sheet.count(this.table, row, column))
					.toArray())
				.toArray(long[][]::new);
		}

		static boolean isHiding(boolean[][] hidden) {
			for (boolean[] row : hidden) {
				for (boolean cell : row) {
					if (cell) {
						return true;
					}
				}
			}
			return false;
		}

	}

}
