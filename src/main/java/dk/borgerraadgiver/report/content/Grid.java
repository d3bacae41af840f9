package dk.borgerraadgiver.report.content;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A table of figures as it is read, with all names in place.
 *
 * @param key the table's name, as {@code type_afdeling}; names sheets and files
 * @param caption what it shows
 * @param note what it adds up to and how to read it; empty when there is nothing to say
 * @param corner what the first column is called
 * @param columns what the others are called
 * @param rows its rows in the order in which they are read
 * @param total the sums, if it has any
 */
public record Grid(String key, String caption, String note, String corner, List<String> columns, List<Row> rows,
		@Nullable Row total) {

	/** Part of the report, which is Danish whatever the screen speaks. */
	private static final String NOTHING = "Der er ingen i perioden.";

	/** Whether there is nothing in it. */
	public boolean isEmpty() {
		return this.rows.isEmpty();
	}

	/** Its note; where there is nothing in it and nothing to say, that. */
	public String told() {
		return (isEmpty() && this.note.isEmpty()) ? NOTHING : this.note;
	}

	/** Its rows, and the sums last. */
	public List<Row> lines() {
		return (this.total != null) ? Stream.concat(this.rows.stream(), Stream.of(this.total)).toList() : this.rows;
	}

	/** Whether a number of it is not told, so that nobody is recognised. */
	public boolean isHiding() {
		return lines().stream().flatMap((row) -> row.cells().stream()).anyMatch(Cell::hidden);
	}

	/**
	 * Whether all of it is left out, as nothing less would keep its small counts back.
	 */
	public boolean isLeftOut() {
		return this.columns.isEmpty();
	}

	/**
	 * One row.
	 *
	 * @param name what is counted
	 * @param level 0 by itself or a group's sum, 1 under the group above it
	 * @param cells one for each column
	 */
	public record Row(String name, int level, List<Cell> cells) {
	}

}
