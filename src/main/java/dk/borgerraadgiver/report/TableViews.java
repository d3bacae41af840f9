package dk.borgerraadgiver.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Arranges a period's figures as the tables of a page.
 */
final class TableViews {

	private static final List<String> KEY_FIGURES = List.of("henvendelser", "klageforhold", "sager", "borgere",
			"afsluttede", "verserende");

	private final FigureReport report;

	private final int targetDays;

	TableViews(FigureReport report, int targetDays) {
		this.report = report;
		this.targetDays = targetDays;
	}

	List<TableView> all() {
		var tables = new ArrayList<TableView>();
		for (FigureTable table : FigureTable.values()) {
			tables.add(view(table));
		}
		return tables;
	}

	private TableView view(FigureTable table) {
		return switch (table) {
			case TOTALS -> totals();
			case CATEGORY -> list(table, "klageforhold", "henvendelser");
			case DEPARTMENT -> list(table, "henvendelser", "klageforhold");
			case TYPE_DEPARTMENT, METHOD_DEPARTMENT -> crossing(table);
			case TIME -> time();
			case MONTH -> months();
			default -> list(table, "", null);
		};
	}

	/** The large numbers on top of the page. */
	List<ListTable.Row> keyFigures() {
		return KEY_FIGURES.stream().map((key) -> row(FigureTable.TOTALS, key, "", null, 0)).toList();
	}

	private ListTable totals() {
		var rows = FiguresCsv.TOTALS.stream().map((key) -> row(FigureTable.TOTALS, key, "", null, 0)).toList();
		return new ListTable(FigureTable.TOTALS.key(), rows, null, 0, false);
	}

	private ListTable list(FigureTable table, String column, @Nullable String second) {
		long whole = this.report.chosen().count(table, Figure.ALL, column);
		var rows = this.report.rows(table).stream().map((key) -> row(table, key, column, second, whole)).toList();
		return list(table, rows, row(table, Figure.ALL, column, second, whole), second != null);
	}

	private static ListTable list(FigureTable table, List<ListTable.Row> rows, ListTable.Row total, boolean twoUnits) {
		long max = rows.stream().mapToLong(ListTable.Row::longest).max().orElse(0);
		return new ListTable(table.key(), rows, total, max, twoUnits);
	}

	private ListTable.Row row(FigureTable table, String key, String column, @Nullable String second, long whole) {
		return row(RowName.of(key, this.report.names()), chosen(table, key, column), compared(table, key, column),
				whole, (second != null) ? chosen(table, key, second) : null,
				(second != null) ? compared(table, key, second) : null);
	}

	private static ListTable.Row row(RowName name, ShownNumber count, @Nullable ShownNumber before, long whole,
			@Nullable ShownNumber second, @Nullable ShownNumber secondBefore) {
		return new ListTable.Row(name, count, ShownNumber.percent(Percent.of(count.value(), whole)), before,
				(before != null) ? ShownNumber.change(before.value(), count.value()) : null, second, secondBefore);
	}

	/** The first month beside the first, whatever they are called. */
	private ListTable months() {
		FigureTable table = FigureTable.MONTH;
		var now = this.report.chosen().months();
		var then = this.report.comparison().map(FigureSheet::months).orElse(List.of());
		long whole = this.report.chosen().count(table, Figure.ALL, "");
		var rows = new ArrayList<ListTable.Row>();
		for (int i = 0; i < Math.max(now.size(), then.size()); i++) {
			String month = (i < now.size()) ? now.get(i) : null;
			String before = (i < then.size()) ? then.get(i) : null;
			rows.add(row(RowName.month(month, before), chosen(table, (month != null) ? month : Figure.NONE, ""),
					compared(table, (before != null) ? before : Figure.NONE, ""), whole, null, null));
		}
		return list(table, rows, row(table, Figure.ALL, "", null, whole), false);
	}

	private CrossTable crossing(FigureTable table) {
		var columns = this.report.columns(table);
		Function<String, CrossTable.Row> row = (key) -> new CrossTable.Row(RowName.of(key, this.report.names()),
				columns.stream().map((column) -> chosen(table, key, column)).toList(), chosen(table, key, Figure.ALL),
				compared(table, key, Figure.ALL));
		return new CrossTable(table.key(),
				columns.stream().map((column) -> RowName.of(column, this.report.names())).toList(),
				this.report.rows(table).stream().map(row).toList(), row.apply(Figure.ALL));
	}

	private TimeTable time() {
		FigureSheet chosen = this.report.chosen();
		FigureSheet compared = this.report.compared();
		ClosingTime now = chosen.closingTime();
		ClosingTime then = (compared != null) ? compared.closingTime() : null;
		return new TimeTable(FigureTable.TIME.key(), this.targetDays, chosen(FigureTable.TIME, "antal", ""),
				compared(FigureTable.TIME, "antal", ""), chosen(FigureTable.TIME, "inden_maal", ""),
				compared(FigureTable.TIME, "inden_maal", ""), ShownNumber.percent(chosen.closedInTimePercent()),
				(compared != null) ? ShownNumber.percent(compared.closedInTimePercent()) : null,
				List.of(measure("gennemsnit", now, then, ClosingTime::average, ClosingTime::workingAverage),
						measure("median", now, then, ClosingTime::median, ClosingTime::workingMedian),
						measure("p90", now, then, ClosingTime::p90, ClosingTime::workingP90)));
	}

	private static TimeTable.Measure measure(String key, ClosingTime now, @Nullable ClosingTime then, Days days,
			Days workingDays) {
		return new TimeTable.Measure(RowName.word(key), ShownNumber.days(days.of(now)),
				ShownNumber.days(workingDays.of(now)), (then != null) ? ShownNumber.days(days.of(then)) : null,
				(then != null) ? ShownNumber.days(workingDays.of(then)) : null);
	}

	private ShownNumber chosen(FigureTable table, String row, String column) {
		return ShownNumber.of(this.report.chosen(), table, row, column);
	}

	private @Nullable ShownNumber compared(FigureTable table, String row, String column) {
		FigureSheet compared = this.report.compared();
		return (compared != null) ? ShownNumber.of(compared, table, row, column) : null;
	}

	private interface Days {

		@Nullable BigDecimal of(ClosingTime time);

	}

}
