package dk.borgerraadgiver.report;

import java.util.Arrays;
import java.util.Optional;

/**
 * The tables of the office's figures, in the order in which they are read.
 */
public enum FigureTable {

	/** The period's totals, one row each. */
	TOTALS("totaler", Rows.FIXED),

	/** What is complained about: inquiries and matters by category. */
	CATEGORY("kategori", Rows.CODES),

	/** Who it is about: inquiries (as cases) and matters by department. */
	DEPARTMENT("afdeling", Rows.CODES),

	/** Cases by department and type of inquiry. */
	TYPE_DEPARTMENT("type_afdeling", Rows.CODES),

	/** Inquiries by channel. */
	CHANNEL("kanal", Rows.CODES),

	/** Inquiries by type. */
	TYPE("type", Rows.CODES),

	/** Handled units by department and method. */
	METHOD_DEPARTMENT("metode_afdeling", Rows.CODES),

	/** Handled units by what came of them. */
	RESULT("resultat", Rows.CODES),

	/** Handled units by whether the complaint was justified. */
	MERIT("medhold", Rows.CODES),

	/** Days from received to closed. */
	TIME("sagstid", Rows.FIXED),

	/** Inquiries by month. */
	MONTH("maaned", Rows.MONTHS);

	/** What the rows of a table are. */
	enum Rows {

		FIXED, CODES, MONTHS

	}

	private final String key;

	private final Rows rows;

	FigureTable(String key, Rows rows) {
		this.key = key;
		this.rows = rows;
	}

	/** The table's name in files and addresses. */
	public String key() {
		return this.key;
	}

	Rows rows() {
		return this.rows;
	}

	/** Whether the columns are codes too, so that the table is a crossing. */
	boolean isCrossing() {
		return this == TYPE_DEPARTMENT || this == METHOD_DEPARTMENT;
	}

	static Optional<FigureTable> named(String key) {
		return Arrays.stream(values()).filter((table) -> table.key.equals(key)).findFirst();
	}

}
