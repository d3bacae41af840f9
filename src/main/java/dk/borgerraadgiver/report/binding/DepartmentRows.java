package dk.borgerraadgiver.report.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import dk.borgerraadgiver.report.content.Cell;
import dk.borgerraadgiver.report.content.Grid;
import dk.borgerraadgiver.report.counting.Figure;
import dk.borgerraadgiver.report.counting.FigureTable;

/**
 * The rows of a crossing that are a department's, as the whole crossing tells them: what
 * it keeps back is kept back here too, and rows are added up only where each is told.
 *
 * @param crossings the whole crossings
 * @param names the rows' names
 */
record DepartmentRows(CrossGrids crossings, RowNames names) {

	/** Without rows when the department has none; with the reason when nobody has any. */
	Grid of(FigureTable table, String department) {
		var whole = this.crossings.grid(table, null, "");
		var keys = this.crossings.keys(table);
		var rows = new ArrayList<Grid.Row>();
		for (int place = 0; place < whole.rows().size(); place++) {
			if (this.names.isWithin(department, keys.get(place))) {
				rows.add(new Grid.Row(this.names.name(keys.get(place)), 0, whole.rows().get(place).cells()));
			}
		}
		return rows.isEmpty() ? none(whole) : narrowed(whole, rows);
	}

	/** The same of a crossing in which the departments' groups stand across. */
	Grid across(FigureTable table, String department) {
		var whole = this.crossings.grid(table, null, "");
		int place = whole.isEmpty() ? -1 : this.crossings.columns(table).indexOf(Figure.GROUP + department);
		if (place < 0) {
			return none(whole);
		}
		var rows = whole.rows()
			.stream()
			.map((row) -> new Grid.Row(row.name(), 0, List.of(row.cells().get(place))))
			.filter((row) -> !isNought(row.cells().getFirst()))
			.toList();
		var sum = Objects.requireNonNull(whole.total());
		return new Grid(whole.key(), whole.caption(), note(rows), whole.corner(), List.of(whole.columns().get(place)),
				rows, new Grid.Row(sum.name(), 0, List.of(sum.cells().get(place))));
	}

	private String note(List<Grid.Row> rows) {
		return rows.stream().flatMap((row) -> row.cells().stream()).anyMatch(Cell::hidden)
				? this.names.word("report.document.hidden", Cell.HIDDEN) : "";
	}

	private static Grid none(Grid whole) {
		return new Grid(whole.key(), whole.caption(), whole.isEmpty() ? whole.note() : "", whole.corner(), List.of(),
				List.of(), null);
	}

	/** Without the columns in which there is nothing. */
	private Grid narrowed(Grid whole, List<Grid.Row> rows) {
		var places = IntStream.range(0, whole.columns().size())
			.filter((place) -> rows.stream().anyMatch((row) -> !isNought(row.cells().get(place))))
			.boxed()
			.toList();
		var lines = rows.stream()
			.map((row) -> new Grid.Row(row.name(), 0, places.stream().map(row.cells()::get).toList()))
			.toList();
		return new Grid(whole.key(), whole.caption(), note(lines), whole.corner(),
				places.stream().map(whole.columns()::get).toList(), lines, (lines.size() > 1) ? sum(lines) : null);
	}

	private static boolean isNought(Cell cell) {
		return cell.value() != null && cell.value().signum() == 0;
	}

	private Grid.Row sum(List<Grid.Row> rows) {
		return new Grid.Row(this.names.word("report.row.alle"), 0,
				IntStream.range(0, rows.getFirst().cells().size())
					.mapToObj((place) -> added(rows.stream().map((row) -> row.cells().get(place)).toList()))
					.toList());
	}

	private static Cell added(List<Cell> cells) {
		var sum = Cells.count(cells.stream()
			.map(Cell::value)
			.filter(Objects::nonNull)
			.mapToLong((value) -> Objects.requireNonNull(value).longValue())
			.sum());
		return cells.stream().anyMatch(Cell::hidden) ? sum.kept() : sum;
	}

}
