package dk.borgerraadgiver.report.binding;

import java.util.ArrayList;
import java.util.List;
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

	CrossGrids(Told told, RowNames names) {
		this.report = told.figures();
		this.names = names;
	}

	Grid grid(FigureTable table, @Nullable Integer most, String caption) {
		var columns = this.report.columns(table).stream().filter((key) -> counts(table, Figure.ALL, key)).toList();
		var keys = this.report.rows(table).stream().filter((key) -> counts(table, key, Figure.ALL)).toList();
		var named = keys.stream().limit((most != null) ? most : keys.size()).toList();
		var rows = new ArrayList<Grid.Row>();
		named.forEach((key) -> rows.add(row(this.names.label(key), table, List.of(key), columns)));
		if (named.size() < keys.size()) {
			rows.add(row(this.names.word("report.row.oevrige"), table, keys.subList(named.size(), keys.size()),
					columns));
		}
		var total = row(this.names.word("report.row.alle"), table, List.of(Figure.ALL), columns);
		return new Grid(table.key(), caption.isEmpty() ? this.names.word("report.table." + table.key()) : caption,
				this.names.word("report.document.sum." + table.key(), Written.count(whole(table))),
				this.names.word("report.row-of." + table.key()),
				Stream.concat(columns.stream().map(this::column), Stream.of(this.names.word("report.row.alle")))
					.toList(),
				rows, total);
	}

	private String column(String key) {
		return this.names.name(key);
	}

	private Grid.Row row(String name, FigureTable table, List<String> keys, List<String> columns) {
		var cells = new ArrayList<Cell>();
		for (String column : columns) {
			cells.add(Cells.count(count(table, keys, column)));
		}
		cells.add(Cells.count(count(table, keys, Figure.ALL)));
		return new Grid.Row(name, 0, cells);
	}

	private long count(FigureTable table, List<String> keys, String column) {
		return keys.stream().mapToLong((key) -> sheet().count(table, key, column)).sum();
	}

	private boolean counts(FigureTable table, String row, String column) {
		return sheet().count(table, row, column) > 0;
	}

	private long whole(FigureTable table) {
		return sheet().count(table, Figure.ALL, Figure.ALL);
	}

	private FigureSheet sheet() {
		return this.report.chosen();
	}

}
