package dk.borgerraadgiver.report.page;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A crossing: departments, categories or clocks down; types, methods or outcomes across.
 *
 * @param key the table's name
 * @param columns what stands across
 * @param rows what stands down, largest first
 * @param total the sums of the columns; none where rows are of different kinds
 */
record CrossTable(String key, List<RowName> columns, List<Row> rows, @Nullable Row total) implements TableView {

	private static final int MOST_BESIDE_ANOTHER = 3;

	private static final int MOST_AT_A_GLANCE = 12;

	@Override
	public String kind() {
		return "crossing";
	}

	@Override
	public boolean isWide() {
		return this.columns.size() > MOST_BESIDE_ANOTHER;
	}

	@Override
	public boolean isLong() {
		return this.rows.size() > MOST_AT_A_GLANCE;
	}

	/**
	 * One row.
	 *
	 * @param name what stands down
	 * @param cells one number for each column
	 * @param total their sum
	 */
	record Row(RowName name, List<Compared> cells, Compared total) {

	}

}
