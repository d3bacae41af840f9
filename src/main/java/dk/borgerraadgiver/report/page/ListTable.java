package dk.borgerraadgiver.report.page;

import java.util.List;
import java.util.Locale;

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

	static ListTable of(String key, List<Row> rows, @Nullable Row total) {
		long max = rows.stream().filter(Row::hasBar).mapToLong((row) -> row.count.larger()).max().orElse(0);
		return new ListTable(key, rows, total, max, rows.stream().anyMatch((row) -> row.second != null));
	}

	@Override
	public String kind() {
		return "list";
	}

	@Override
	public boolean isWide() {
		return this.twoUnits;
	}

	/** Where a row stands in a table of two levels. */
	enum Level {

		/** By itself. */
		SINGLE,

		/** The sum of the parts below it. */
		GROUP,

		/** Under a group. */
		PART

	}

	/**
	 * One row.
	 *
	 * @param name what is counted
	 * @param level where it stands among the others
	 * @param count how many
	 * @param share of the total
	 * @param second how many of the second unit
	 */
	record Row(RowName name, Level level, Compared count, String share, @Nullable Compared second) {

		/** A sum has none: it would make the bars of its parts short. */
		public boolean hasBar() {
			return this.level != Level.GROUP;
		}

		/** Its name in style sheets. */
		public String style() {
			return this.level.name().toLowerCase(Locale.ROOT);
		}

	}

}
