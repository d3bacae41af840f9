package dk.borgerraadgiver.report;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A table with a bar for each row: a count, its share, and what it was.
 *
 * @param key the table's name
 * @param rows the rows in the order in which they are read
 * @param total what they add up to; none where rows are of different kinds
 * @param max the longest bar
 * @param twoUnits whether a second unit is counted beside the first
 */
record ListTable(String key, List<Row> rows, @Nullable Row total, long max, boolean twoUnits) implements TableView {

	@Override
	public String kind() {
		return "list";
	}

	/**
	 * One row.
	 *
	 * @param name what is counted
	 * @param count how many
	 * @param share of the total
	 * @param before how many there were in the other period
	 * @param change from then to now
	 * @param second how many of the second unit
	 * @param secondBefore how many of the second unit there were
	 */
	record Row(RowName name, ShownNumber count, String share, @Nullable ShownNumber before, @Nullable String change,
			@Nullable ShownNumber second, @Nullable ShownNumber secondBefore) {

		long longest() {
			return Math.max(this.count.value(), (this.before != null) ? this.before.value() : 0);
		}

	}

}
