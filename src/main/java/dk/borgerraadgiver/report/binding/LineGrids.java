package dk.borgerraadgiver.report.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dk.borgerraadgiver.report.content.Cell;
import dk.borgerraadgiver.report.content.Grid;
import dk.borgerraadgiver.report.content.Written;
import dk.borgerraadgiver.report.counting.CodeNames;
import dk.borgerraadgiver.report.counting.Figure;
import dk.borgerraadgiver.report.counting.FigureReport;
import dk.borgerraadgiver.report.counting.FigureSheet;
import org.jspecify.annotations.Nullable;

/**
 * Tables with one line of numbers for each period: what a division comes to, its share of
 * the whole, and what it was.
 */
final class LineGrids {

	private final FigureReport report;

	private final RowNames names;

	LineGrids(Told told, RowNames names) {
		this.report = told.figures();
		this.names = names;
	}

	/**
	 * A division as a table.
	 * @param most how many rows are named before the rest are one; {@code null} names
	 * all, with their groups
	 */
	Grid grid(Division division, @Nullable Integer most, String caption) {
		var rows = division.isMonths() ? months(division) : (most != null) ? largest(division, most) : all(division);
		var table = division.table().key();
		return new Grid(table, caption.isEmpty() ? this.names.tableName(division) : caption,
				heads().note(note(division, table), this.report.sheets()), this.names.rowsOf(division), columns(), rows,
				row(this.names.word("report.row.alle"), 0, division, List.of(Figure.ALL)));
	}

	private List<String> columns() {
		var columns = new ArrayList<String>();
		columns.add(heads().of(this.report.chosen()));
		columns.add(this.names.word("report.share"));
		this.report.others().forEach((sheet) -> columns.add(heads().of(sheet)));
		if (this.report.others().size() == 1) {
			columns.add(this.names.word("report.change"));
		}
		return columns;
	}

	private List<Grid.Row> all(Division division) {
		var keys = division.table().isGrouped() ? this.report.groupedRows(division.table())
				: division.keys(this.report);
		boolean grouped = keys.stream().anyMatch(CodeNames::isGroup);
		return keys.stream()
			.filter((key) -> isCounted(division, key))
			.map((key) -> row(name(key), (grouped && this.report.names().isPart(key)) ? 1 : 0, division, List.of(key)))
			.toList();
	}

	/** A row may be there for the table's other unit only. */
	private boolean isCounted(Division division, String key) {
		return this.report.sheets().stream().anyMatch((sheet) -> division.count(sheet, key) > 0);
	}

	private String name(String key) {
		return CodeNames.isGroup(key) ? this.names.name(key) + " " + this.names.word("report.group.sum")
				: this.names.name(key);
	}

	/** The largest by name; all that is left together, so that it adds up. */
	private List<Grid.Row> largest(Division division, int most) {
		var top = Amounts.top(this.names, division, most);
		var rest = division.keys(this.report)
			.stream()
			.filter((key) -> !top.contains(key) && isCounted(division, key))
			.toList();
		var rows = new ArrayList<>(
				top.stream().map((key) -> row(this.names.name(key), 0, division, List.of(key))).toList());
		if (!rest.isEmpty()) {
			rows.add(row(this.names.word("report.row.oevrige"), 0, division, rest));
		}
		return rows;
	}

	private Grid.Row row(String name, int level, Division division, List<String> keys) {
		var amount = Amount.of(division, keys);
		var chosen = this.report.chosen();
		var cells = new ArrayList<Cell>();
		cells.add(Cells.count(amount, chosen));
		cells.add(Cells.share(amount.in(chosen), division.whole(chosen)));
		this.report.others().forEach((sheet) -> cells.add(Cells.count(amount, sheet)));
		if (this.report.others().size() == 1) {
			cells.add(Cells.change(amount, this.report.others().getFirst(), chosen));
		}
		return new Grid.Row(name, level, cells);
	}

	/** The first month beside the first of each period it is compared with. */
	private List<Grid.Row> months(Division division) {
		var months = this.report.chosen().months();
		var rows = new ArrayList<Grid.Row>();
		for (int place = 0; place < months.size(); place++) {
			var now = division.count(this.report.chosen(), months.get(place));
			var cells = new ArrayList<Cell>();
			cells.add(Cells.count(now));
			cells.add(Cells.share(now, division.whole(this.report.chosen())));
			for (FigureSheet sheet : this.report.others()) {
				cells.add(ofMonth(division, sheet, place).map(Cells::count).orElseGet(Cells::none));
			}
			if (this.report.others().size() == 1) {
				cells.add(ofMonth(division, this.report.others().getFirst(), place)
					.map((before) -> Cells.change(before, now))
					.orElseGet(Cells::none));
			}
			rows.add(new Grid.Row(this.names.name(months.get(place)), 0, cells));
		}
		return rows;
	}

	private static Optional<Long> ofMonth(Division division, FigureSheet sheet, int place) {
		return Optional.of(sheet.months())
			.filter((months) -> place < months.size() && division.tells(sheet, months.get(place)))
			.map((months) -> division.count(sheet, months.get(place)));
	}

	private String note(Division division, String table) {
		var whole = Written.count(division.whole(this.report.chosen()));
		return this.names.wordIfAny("report.document.sum." + table, whole)
			.orElseGet(() -> this.names.word("report.document.sum", whole));
	}

	private Heads heads() {
		return new Heads(this.names);
	}

}
