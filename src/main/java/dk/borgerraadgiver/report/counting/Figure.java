package dk.borgerraadgiver.report.counting;

import java.time.LocalDate;

import dk.borgerraadgiver.shared.Period;

/**
 * One number of the office's figures, by its place: enough to count it, to list what is
 * behind it, and to bind it into a text. Holds no personal data.
 *
 * @param table the table it stands in
 * @param row the row's key: a code's id, a month, a fixed row's name, {@link #GROUP} and
 * a group's id, {@link #NONE}, {@link #SEVERAL} or {@link #ALL}
 * @param column the column's key, likewise; empty where the table has one column only
 * @param period the days counted
 * @param asOf the day whose code lists name and gather the rows
 */
public record Figure(FigureTable table, String row, String column, Period period, LocalDate asOf) {

	/** What has no such code: the row "ikke angivet". */
	public static final String NONE = "ingen";

	/** An inquiry without matters that concerns more than one department. */
	public static final String SEVERAL = "flere";

	/**
	 * Before a group's id: what stands under it and what is the group itself, together.
	 */
	public static final String GROUP = "gruppe-";

	/** Before a name that was published and is no code's here. */
	public static final String PUBLISHED = "offentliggjort-";

	/** All rows, or all columns, together. */
	public static final String ALL = "alle";

	/** What it counts. */
	public Counted counted() {
		return Series.of(this).counted();
	}

}
