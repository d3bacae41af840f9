package dk.borgerraadgiver.report.counting;

import java.util.Arrays;
import java.util.List;
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
	MONTH("maaned", Rows.MONTHS),

	/** Mediations by department and outcome. */
	MEDIATION("maegling", Rows.CODES),

	/** Meetings the office sat in at, by department and outcome. */
	OBSERVATION("observatoer", Rows.CODES),

	/** Employees' requests for advice by the departments they are about. */
	SPARRING_DEPARTMENT("sparring_afdeling", Rows.CODES),

	/** Employees' requests for advice by channel. */
	SPARRING_CHANNEL("sparring_kanal", Rows.CODES),

	/** Employees' requests for advice by month. */
	SPARRING_MONTH("sparring_maaned", Rows.MONTHS),

	/** The office's own investigations by department. */
	OWN_INITIATIVE_DEPARTMENT("egen_drift_afdeling", Rows.CODES),

	/** The office's own investigations by month. */
	OWN_INITIATIVE_MONTH("egen_drift_maaned", Rows.MONTHS);

	/** The rows of {@link #TOTALS}, in the order in which they are read. */
	public static final List<String> TOTALS_ROWS = List.of("borgere", "anonyme", "henvendelser", "klageforhold",
			"sager", "afsluttede", "verserende", "genaabnede", "sparring", "egen_drift");

	/** What the rows of a table are. */
	public enum Rows {

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

	public Rows rows() {
		return this.rows;
	}

	/** Whether the table is a crossing: its columns are codes, or words of its own. */
	public boolean isCrossing() {
		return this == TYPE_DEPARTMENT || this == METHOD_DEPARTMENT || !words().isEmpty();
	}

	/** The columns that are no codes, in the order in which they are read. */
	public List<String> words() {
		return switch (this) {
			case MEDIATION ->
				List.of("enige", "delvist_enige", "ikke_enige", "holdt", "accepteret", "afslaaet", "foreslaaet");
			case OBSERVATION -> List.of("deltaget", "aflyst", "planlagt");
			default -> List.of();
		};
	}

	/** Whether it is shown only where there is something in it. */
	public boolean isOccasional() {
		return isApart() || !words().isEmpty();
	}

	/** Whether its rows stand in two levels, each group with its own sum. */
	public boolean isGrouped() {
		return switch (this) {
			case CATEGORY, DEPARTMENT, SPARRING_DEPARTMENT, OWN_INITIATIVE_DEPARTMENT -> true;
			default -> false;
		};
	}

	/**
	 * Whether it divides what is counted apart from inquiries by citizens. Such tables
	 * are no part of the file, whose tables are agreed.
	 */
	public boolean isApart() {
		return switch (this) {
			case SPARRING_DEPARTMENT, SPARRING_CHANNEL, SPARRING_MONTH, OWN_INITIATIVE_DEPARTMENT,
					OWN_INITIATIVE_MONTH ->
				true;
			default -> false;
		};
	}

	/** The column a table is sorted by and its bars are drawn from. */
	public String primaryColumn() {
		return switch (this) {
			case CATEGORY -> "klageforhold";
			case DEPARTMENT -> "henvendelser";
			case TYPE_DEPARTMENT, METHOD_DEPARTMENT, MEDIATION, OBSERVATION -> Figure.ALL;
			default -> "";
		};
	}

	/** The table of that name. */
	public static Optional<FigureTable> named(String key) {
		return Arrays.stream(values()).filter((table) -> table.key.equals(key)).findFirst();
	}

}
