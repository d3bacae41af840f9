package dk.borgerraadgiver.report.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import dk.borgerraadgiver.report.content.Cell;
import dk.borgerraadgiver.report.content.Grid;
import dk.borgerraadgiver.report.counting.AnswerTime;
import dk.borgerraadgiver.report.counting.Figure;
import dk.borgerraadgiver.report.counting.FigureReport;
import dk.borgerraadgiver.report.counting.FigureSheet;
import dk.borgerraadgiver.report.counting.FigureTable;

/**
 * The two clocks of a report: the office's own and the departments', all its periods side
 * by side, and how long each department took.
 */
final class ClockGrids {

	private final FigureReport report;

	private final RowNames names;

	private final int smallCounts;

	ClockGrids(Told told, RowNames names) {
		this.report = told.figures();
		this.names = names;
		this.smallCounts = told.smallCounts(FigureTable.ANSWER_TIME);
	}

	/** Both clocks of the whole office. */
	Grid both(String caption) {
		var rows = new ArrayList<Grid.Row>();
		FigureTable.OUR_CLOCK.fixedRows().forEach((clock) -> rows.addAll(clock(FigureTable.OUR_CLOCK, clock)));
		rows.addAll(clock(FigureTable.ANSWER_DEPARTMENT, Figure.ALL));
		rows.add(row("report.document.answer-median", 1, (sheet) -> Cells.days(sheet.answerTime(Figure.ALL).median())));
		rows.add(row("report.table.rykkere_afdeling", 0, Amount.at(FigureTable.REMINDER_DEPARTMENT, Figure.ALL, "")));
		return new Grid("frister", or(caption, "report.table.frister"),
				heads().note(this.names.word("report.document.clocks"), this.report.sheets()),
				this.names.word("report.row-of.vores_frister"), this.report.sheets().stream().map(heads()::of).toList(),
				rows, null);
	}

	/** How many there were, each outcome, and the share in time. */
	private List<Grid.Row> clock(FigureTable table, String clock) {
		var rows = new ArrayList<Grid.Row>();
		var name = Figure.ALL.equals(clock) ? "report.table." + table.key() : "report.row." + clock;
		rows.add(row(name, 0, Amount.at(table, clock, Figure.ALL)));
		for (String outcome : table.words()) {
			rows.add(row("report.row." + outcome, 1, Amount.at(table, clock, outcome)));
		}
		rows.add(row("report.document.share-in-time", 1, (sheet) -> Cells.percent(sheet.inTimePercent(table, clock))));
		return rows;
	}

	/**
	 * Days by department. How many answers there were is not told: beside a crossing that
	 * keeps small counts back it would tell them. Of few answers no days are told.
	 */
	Grid answers(String caption) {
		var table = FigureTable.ANSWER_TIME;
		var keys = this.report.rows(table)
			.stream()
			.filter((key) -> this.report.chosen().count(table, key, "") > 0)
			.toList();
		var rows = keys.stream().map((key) -> days(this.names.label(key), key)).toList();
		boolean hiding = rows.stream().flatMap((row) -> row.cells().stream()).anyMatch(Cell::hidden);
		var note = this.names.word("report.base.svartid_afdeling") + ".";
		return new Grid(table.key(), or(caption, "report.table." + table.key()),
				hiding ? note + " " + this.names.word("report.document.hidden", Cell.HIDDEN) : note,
				this.names.word("report.row-of." + table.key()),
				Stream.of("report.row.gennemsnit", "report.median", "report.p90").map(this.names::word).toList(), rows,
				days(this.names.word("report.row.alle"), Figure.ALL));
	}

	private Grid.Row days(String name, String key) {
		AnswerTime time = this.report.chosen().answerTime(key);
		long answers = this.report.chosen().count(FigureTable.ANSWER_TIME, key, "");
		boolean few = !Figure.ALL.equals(key) && answers < this.smallCounts;
		return new Grid.Row(name, 0,
				Stream.of(time.average(), time.median(), time.p90())
					.map(Cells::days)
					.map((cell) -> few ? cell.kept() : cell)
					.toList());
	}

	private Grid.Row row(String name, int level, Amount amount) {
		return row(name, level, (FigureSheet sheet) -> Cells.count(amount, sheet));
	}

	private Grid.Row row(String name, int level, Function<FigureSheet, Cell> cell) {
		return new Grid.Row(this.names.word(name), level, this.report.sheets().stream().map(cell).toList());
	}

	private String or(String caption, String usual) {
		return caption.isEmpty() ? this.names.word(usual) : caption;
	}

	private Heads heads() {
		return new Heads(this.names);
	}

}
