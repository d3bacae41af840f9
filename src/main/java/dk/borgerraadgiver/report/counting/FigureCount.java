package dk.borgerraadgiver.report.counting;

/**
 * How many, at one place of one table.
 *
 * @param table the table
 * @param row the row's key
 * @param column the column's key, empty where the table has one column only
 * @param value the number of units
 */
public record FigureCount(FigureTable table, String row, String column, long value) {

	FigurePlace place() {
		return new FigurePlace(this.row, this.column);
	}

}
