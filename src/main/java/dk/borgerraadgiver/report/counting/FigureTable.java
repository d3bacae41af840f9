package dk.borgerraadgiver.report.counting;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The tables of the office's figures, in the order in which they are read.
 */
public enum FigureTable {

	/** The period's totals, one row each. */
	TOTALS("totaler", Rows.FIXED),

	/** What is complained about: inquiries and matters by category. */
	CATEGORY("kategori", Rows.CODES),

	/** Complaint matters by category and by the department's group. */
	CATEGORY_DEPARTMENT("kategori_afdeling", Rows.CODES),

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

	/** Handled units by department and by what came of them. */
	RESULT_DEPARTMENT("resultat_afdeling", Rows.CODES),

	/** Handled units by department and whether the complaint was justified. */
	MERIT_DEPARTMENT("medhold_afdeling", Rows.CODES),

	/** Days from received to closed. */
	TIME("sagstid", Rows.FIXED),

	/** The office's own clock: first replies and closings beside its targets. */
	OUR_CLOCK("vores_frister", Rows.FIXED),

	/** The departments' clock: what they were asked, and what came of it in time. */
	ANSWER_DEPARTMENT("svar_afdeling", Rows.CODES),

	/** How many days the departments' answers took. */
	ANSWER_TIME("svartid_afdeling", Rows.CODES),

	/** Reminders sent to the departments. */
	REMINDER_DEPARTMENT("rykkere_afdeling", Rows.CODES),

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
	OWN_INITIATIVE_MONTH("egen_drift_maaned", Rows.MONTHS),

	/** What the office has established, by department. */
	FINDING_DEPARTMENT("konstateringer_afdeling", Rows.CODES);

	/** The rows of {@link #TOTALS}, in the order in which they are read. */
	public static final List<String> TOTALS_ROWS = List.of("borgere", "anonyme", "henvendelser", "klageforhold",
			"sager", "afsluttede", "verserende", "genaabnede", "sparring", "egen_drift");

	/** The tables of the file, whose tables and lines are agreed. */
	private static final Set<FigureTable> IN_FILE = EnumSet.of(TOTALS, CATEGORY, DEPARTMENT, TYPE_DEPARTMENT, CHANNEL,
			TYPE, METHOD_DEPARTMENT, RESULT, MERIT, TIME, MONTH, MEDIATION, OBSERVATION);

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
		return switch (this) {
			case TYPE_DEPARTMENT, METHOD_DEPARTMENT, RESULT_DEPARTMENT, MERIT_DEPARTMENT, CATEGORY_DEPARTMENT -> true;
			default -> !words().isEmpty();
		};
	}

	/** The columns that are no codes, in the order in which they are read. */
	public List<String> words() {
		return switch (this) {
			case MEDIATION ->
				List.of("enige", "delvist_enige", "ikke_enige", "holdt", "accepteret", "afslaaet", "foreslaaet");
			case OBSERVATION -> List.of("deltaget", "aflyst", "planlagt");
			case OUR_CLOCK -> List.of("inden_maalet", "efter_maalet", "venter");
			case ANSWER_DEPARTMENT -> List.of("inden_frist", "efter_frist", "mangler", "afventer", "bortfaldet");
			default -> List.of();
		};
	}

	/** The rows of a table of fixed rows, in the order in which they are read. */
	public List<String> fixedRows() {
		return switch (this) {
			case TOTALS -> TOTALS_ROWS;
			case OUR_CLOCK -> List.of("foerste_svar", "afslutning");
			default -> List.of();
		};
	}

	/** Whether it is shown only where there is something in it. */
	public boolean isOccasional() {
		return switch (this) {
			case CATEGORY_DEPARTMENT, OUR_CLOCK, ANSWER_TIME, REMINDER_DEPARTMENT, FINDING_DEPARTMENT,
					SPARRING_DEPARTMENT, SPARRING_CHANNEL, SPARRING_MONTH, OWN_INITIATIVE_DEPARTMENT,
					OWN_INITIATIVE_MONTH ->
				true;
			default -> !words().isEmpty();
		};
	}

	/** Whether its rows stand in two levels, each group with its own sum. */
	public boolean isGrouped() {
		return switch (this) {
			case CATEGORY, DEPARTMENT, SPARRING_DEPARTMENT, OWN_INITIATIVE_DEPARTMENT, REMINDER_DEPARTMENT,
					FINDING_DEPARTMENT ->
				true;
			default -> false;
		};
	}

	/** Whether each of its columns is a group with all that stands under it. */
	boolean gathersColumns() {
		return this == CATEGORY_DEPARTMENT;
	}

	/** Whether the file has it. */
	public boolean isInFile() {
		return IN_FILE.contains(this);
	}

	/** The column a table is sorted by and its bars are drawn from. */
	public String primaryColumn() {
		return switch (this) {
			case CATEGORY -> "klageforhold";
			case DEPARTMENT -> "henvendelser";
			default -> isCrossing() ? Figure.ALL : "";
		};
	}

	/** The table of that name. */
	public static Optional<FigureTable> named(String key) {
		return Arrays.stream(values()).filter((table) -> table.key.equals(key)).findFirst();
	}

}
