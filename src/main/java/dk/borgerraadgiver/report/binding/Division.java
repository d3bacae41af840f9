package dk.borgerraadgiver.report.binding;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import dk.borgerraadgiver.report.counting.Figure;
import dk.borgerraadgiver.report.counting.FigurePlace;
import dk.borgerraadgiver.report.counting.FigureReport;
import dk.borgerraadgiver.report.counting.FigureSheet;
import dk.borgerraadgiver.report.counting.FigureTable;

/**
 * What figures can be divided by in a text, under the name it has there: one line of
 * numbers from a table.
 */
public enum Division {

	CATEGORY("kategori", FigureTable.CATEGORY, "klageforhold", "CATEGORY"),

	DEPARTMENT("afdeling", FigureTable.DEPARTMENT, "henvendelser", "DEPARTMENT"),

	/** The same by complaint matters. */
	DEPARTMENT_MATTERS("klageforhold efter afdeling", FigureTable.DEPARTMENT, "klageforhold", "DEPARTMENT"),

	CHANNEL("kanal", FigureTable.CHANNEL, "", "CHANNEL"),

	TYPE("type", FigureTable.TYPE, "", "TYPE"),

	/** The columns of a crossing, all departments together. */
	METHOD("metode", FigureTable.METHOD_DEPARTMENT, Figure.ALL, "METHOD"),

	RESULT("resultat", FigureTable.RESULT, "", "RESULT"),

	MERIT("medhold", FigureTable.MERIT, "", "MERIT"),

	MONTH("måned", FigureTable.MONTH, "", ""),

	/** How many citizens had a first reply within the office's target. */
	FIRST_REPLY("første svar", FigureTable.OUR_CLOCK, "foerste_svar", ""),

	CLOSING("afslutning", FigureTable.OUR_CLOCK, "afslutning", ""),

	/** What came of the questions put to departments. */
	ANSWER("svar", FigureTable.ANSWER_DEPARTMENT, Figure.ALL, ""),

	REMINDER("rykkere", FigureTable.REMINDER_DEPARTMENT, "", "DEPARTMENT"),

	/** What came of the mediations. */
	MEDIATION("mægling", FigureTable.MEDIATION, Figure.ALL, ""),

	OBSERVATION("observatør", FigureTable.OBSERVATION, Figure.ALL, ""),

	SPARRING("sparring", FigureTable.SPARRING_DEPARTMENT, "", "DEPARTMENT"),

	SPARRING_CHANNEL("sparring efter kanal", FigureTable.SPARRING_CHANNEL, "", "CHANNEL"),

	SPARRING_MONTH("sparring efter måned", FigureTable.SPARRING_MONTH, "", ""),

	OWN_INITIATIVE("egen drift", FigureTable.OWN_INITIATIVE_DEPARTMENT, "", "DEPARTMENT"),

	OWN_INITIATIVE_MONTH("egen drift efter måned", FigureTable.OWN_INITIATIVE_MONTH, "", ""),

	FINDING("konstateringer", FigureTable.FINDING_DEPARTMENT, "", "DEPARTMENT");

	private final String word;

	private final FigureTable table;

	/** The column counted, or the row where the columns of a crossing are counted. */
	private final String line;

	/** The list its codes belong to; none has the empty name. */
	private final String list;

	Division(String word, FigureTable table, String line, String list) {
		this.word = word;
		this.table = table;
		this.line = line;
		this.list = list;
	}

	/** Its name in a text. */
	public String word() {
		return this.word;
	}

	public FigureTable table() {
		return this.table;
	}

	public String list() {
		return this.list;
	}

	/** The division of that name. */
	static Optional<Division> named(String word) {
		return Arrays.stream(values()).filter((one) -> one.word.equals(word.toLowerCase(Locale.ROOT))).findFirst();
	}

	/** Where the number of a key stands. */
	public FigurePlace place(String key) {
		return isAcross() ? new FigurePlace(this.line, key) : new FigurePlace(key, this.line);
	}

	/** The keys a period tells the numbers of. */
	Set<String> told(FigureSheet sheet) {
		return isAcross() ? sheet.columns(this.table) : sheet.told(this.table);
	}

	/** Whether a period tells the number of a key. */
	boolean tells(FigureSheet sheet, String key) {
		return sheet.tells(this.table, place(key).row(), place(key).column());
	}

	/** Whether its rows are months. */
	boolean isMonths() {
		return this.table.rows() == FigureTable.Rows.MONTHS;
	}

	/** Whether what is counted stands across a crossing, as methods do. */
	boolean isAcross() {
		return this.table.isCrossing();
	}

	/** What its words in the bundles are called by. */
	String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** How many stand at a key in a period. */
	long count(FigureSheet sheet, String key) {
		return sheet.count(this.table, place(key).row(), place(key).column());
	}

	/** What all keys add up to. */
	long whole(FigureSheet sheet) {
		return count(sheet, Figure.ALL);
	}

	/** The keys in the order in which they are read: the largest first. */
	List<String> keys(FigureReport report) {
		if (isMonths()) {
			return report.chosen().months();
		}
		if (!isAcross()) {
			return report.rows(this.table);
		}
		return !this.table.words().isEmpty() ? this.table.words() : report.columns(this.table)
			.stream()
			.sorted(Comparator.comparing((String key) -> Figure.NONE.equals(key))
				.thenComparing(Comparator.comparingLong((String key) -> count(report.chosen(), key)).reversed()))
			.toList();
	}

}
