package dk.borgerraadgiver.report.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import dk.borgerraadgiver.report.content.Cell;
import dk.borgerraadgiver.report.content.Grid;
import dk.borgerraadgiver.report.counting.FigureReport;
import dk.borgerraadgiver.report.counting.FigureSheet;
import dk.borgerraadgiver.report.counting.FigureTable;

/**
 * The totals and the times of a report, all its periods side by side.
 */
final class TotalGrids {

	private final FigureReport report;

	private final RowNames names;

	private final int targetDays;

	TotalGrids(Told told, RowNames names) {
		this.report = told.figures();
		this.names = names;
		this.targetDays = told.targetDays();
	}

	Grid totals(String caption) {
		var rows = FigureTable.TOTALS_ROWS.stream()
			.map((key) -> row(this.names.word("report.row." + key), Amount.at(FigureTable.TOTALS, key, "")))
			.toList();
		return new Grid("totaler", or(caption, "report.table.totaler"),
				heads().note(this.names.word("report.base.totaler") + ".", this.report.sheets()),
				this.names.word("report.row-of.totaler"), columns(true), rows, null);
	}

	Grid times(String caption) {
		var rows = List.of(
				time("report.row.antal", (sheet) -> Cells.count(Amount.at(FigureTable.TIME, "antal", ""), sheet)),
				time("report.row.gennemsnit", (sheet) -> Cells.days(sheet.closingTime().average())),
				time("report.row.median", (sheet) -> Cells.days(sheet.closingTime().median())),
				time("report.row.p90", (sheet) -> Cells.days(sheet.closingTime().p90())),
				time("report.document.median-working", (sheet) -> Cells.days(sheet.closingTime().workingMedian())),
				new Grid.Row(this.names.word("report.document.in-time", this.targetDays), 0,
						this.report.sheets()
							.stream()
							.map((sheet) -> Cells.percent(sheet.closedInTimePercent()))
							.toList()));
		return new Grid("sagstid", or(caption, "report.table.sagstid"), this.names.word("report.base.sagstid") + ".",
				this.names.word("report.row-of.totaler"), columns(false), rows, null);
	}

	private Grid.Row time(String key, Function<FigureSheet, Cell> cell) {
		return new Grid.Row(this.names.word(key), 0, this.report.sheets().stream().map(cell).toList());
	}

	private Grid.Row row(String name, Amount amount) {
		var cells = new ArrayList<>(this.report.sheets().stream().map((sheet) -> Cells.count(amount, sheet)).toList());
		if (this.report.others().size() == 1) {
			cells.add(Cells.change(amount, this.report.others().getFirst(), this.report.chosen()));
		}
		return new Grid.Row(name, 0, cells);
	}

	private List<String> columns(boolean change) {
		var columns = new ArrayList<String>();
		this.report.sheets().forEach((sheet) -> columns.add(heads().of(sheet)));
		if (change && this.report.others().size() == 1) {
			columns.add(this.names.word("report.change"));
		}
		return columns;
	}

	private String or(String caption, String usual) {
		return caption.isEmpty() ? this.names.word(usual) : caption;
	}

	private Heads heads() {
		return new Heads(this.names);
	}

}
