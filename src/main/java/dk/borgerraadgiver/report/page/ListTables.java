package dk.borgerraadgiver.report.page;

import java.util.ArrayList;
import java.util.List;

import dk.borgerraadgiver.report.counting.CodeNames;
import dk.borgerraadgiver.report.counting.Figure;
import dk.borgerraadgiver.report.counting.FigureReport;
import dk.borgerraadgiver.report.counting.FigureSheet;
import dk.borgerraadgiver.report.counting.FigureTable;
import dk.borgerraadgiver.report.counting.Percent;
import org.jspecify.annotations.Nullable;

/**
 * Arranges figures as tables with a bar for each row.
 */
final class ListTables {

	private final FigureReport report;

	private final Numbers numbers;

	ListTables(FigureReport report) {
		this.report = report;
		this.numbers = new Numbers(report);
	}

	ListTable totals() {
		FigureTable table = FigureTable.TOTALS;
		var rows = FigureTable.TOTALS_ROWS.stream().map((key) -> row(table, key, "", null, 0)).toList();
		return ListTable.of(table.key(), rows, null);
	}

	/** The parts of a whole, with a second unit beside the first. */
	ListTable parts(FigureTable table, String column, @Nullable String second) {
		long whole = this.numbers.whole(table, column);
		var keys = table.isGrouped() ? this.report.groupedRows(table) : this.report.rows(table);
		var rows = keys.stream().map((key) -> row(table, key, column, second, whole)).toList();
		return ListTable.of(table.key(), rows, row(table, Figure.ALL, column, second, whole));
	}

	/** The first month beside the first, whatever they are called. */
	ListTable months(FigureTable table) {
		var now = this.report.chosen().months();
		var then = this.report.comparison().map(FigureSheet::months).orElse(List.of());
		long whole = this.numbers.whole(table, "");
		var rows = new ArrayList<ListTable.Row>();
		for (int i = 0; i < Math.max(now.size(), then.size()); i++) {
			String month = (i < now.size()) ? now.get(i) : null;
			String before = (i < then.size()) ? then.get(i) : null;
			rows.add(row(RowName.month(month, before), ListTable.Level.SINGLE,
					this.numbers.ofMonths(table, month, before), whole, null));
		}
		return ListTable.of(table.key(), rows, row(table, Figure.ALL, "", null, whole));
	}

	private ListTable.Row row(FigureTable table, String key, String column, @Nullable String second, long whole) {
		return row(this.numbers.name(key), level(table, key), this.numbers.at(table, key, column), whole,
				(second != null) ? this.numbers.at(table, key, second) : null);
	}

	private static ListTable.Row row(RowName name, ListTable.Level level, Compared count, long whole,
			@Nullable Compared second) {
		boolean counted = !count.now().equals(ShownNumber.NONE);
		String share = counted ? ShownNumber.percent(Percent.of(count.now().value(), whole)) : ShownNumber.NONE.text();
		return new ListTable.Row(name, level, count, share, second);
	}

	private ListTable.Level level(FigureTable table, String key) {
		if (CodeNames.isGroup(key)) {
			return ListTable.Level.GROUP;
		}
		return (table.isGrouped() && isUnderGroup(table, key)) ? ListTable.Level.PART : ListTable.Level.SINGLE;
	}

	/** A group that is itself counted stands among its parts. */
	private boolean isUnderGroup(FigureTable table, String key) {
		var names = this.report.names();
		return names.isPart(key) || this.report.rows(table)
			.stream()
			.anyMatch((row) -> names.isPart(row) && names.groupOf(row).equals(names.groupOf(key)));
	}

}
