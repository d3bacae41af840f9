package dk.borgerraadgiver.report.page;

import dk.borgerraadgiver.report.counting.Figure;
import dk.borgerraadgiver.report.counting.FigureReport;
import dk.borgerraadgiver.report.counting.FigureSheet;
import dk.borgerraadgiver.report.counting.FigureTable;
import org.jspecify.annotations.Nullable;

/**
 * A report's numbers as the page writes them.
 *
 * @param report the figures of both periods
 */
record Numbers(FigureReport report) {

	Compared at(FigureTable table, String row, String column) {
		FigureSheet compared = this.report.compared();
		return new Compared(ShownNumber.of(this.report.chosen(), table, row, column),
				(compared != null) ? ShownNumber.of(compared, table, row, column) : null);
	}

	/** The number of a month beside that of another; either may not be there. */
	Compared ofMonths(FigureTable table, @Nullable String month, @Nullable String before) {
		FigureSheet compared = this.report.compared();
		return new Compared(month(this.report.chosen(), table, month),
				(compared != null) ? month(compared, table, before) : null);
	}

	/** What the chosen period's rows add up to. */
	long whole(FigureTable table, String column) {
		return this.report.chosen().count(table, Figure.ALL, column);
	}

	RowName name(String key) {
		return RowName.of(key, this.report.names());
	}

	private static ShownNumber month(FigureSheet sheet, FigureTable table, @Nullable String month) {
		return (month != null) ? ShownNumber.of(sheet, table, month, "") : ShownNumber.NONE;
	}

}
