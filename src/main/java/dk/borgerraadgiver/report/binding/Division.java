package dk.borgerraadgiver.report.binding;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dk.borgerraadgiver.report.counting.Figure;
import dk.borgerraadgiver.report.counting.FigureReport;
import dk.borgerraadgiver.report.counting.FigureSheet;
import dk.borgerraadgiver.report.counting.FigureTable;
import org.jspecify.annotations.Nullable;

/**
 * What figures can be divided by in a text, under the name it has there: one line of
 * numbers from a table.
 */
enum Division {

	CATEGORY("kategori", FigureTable.CATEGORY, "klageforhold", "CATEGORY"),

	DEPARTMENT("afdeling", FigureTable.DEPARTMENT, "henvendelser", "DEPARTMENT"),

	/** The same by complaint matters. */
	DEPARTMENT_MATTERS("klageforhold efter afdeling", FigureTable.DEPARTMENT, "klageforhold", "DEPARTMENT"),

	CHANNEL("kanal", FigureTable.CHANNEL, "", "CHANNEL"),

	TYPE("type", FigureTable.TYPE, "", "TYPE"),

	/** The columns of a crossing, all departments together. */
	METHOD("metode", FigureTable.METHOD_DEPARTMENT, null, "METHOD"),

	RESULT("resultat", FigureTable.RESULT, "", "RESULT"),

	MERIT("medhold", FigureTable.MERIT, "", "MERIT"),

	MONTH("måned", FigureTable.MONTH, "", "");

	private final String word;

	private final FigureTable table;

	/** The column counted; {@code null} where the columns are what is counted. */
	private final @Nullable String column;

	/** The list its codes belong to; none has the empty name. */
	private final String list;

	Division(String word, FigureTable table, @Nullable String column, String list) {
		this.word = word;
		this.table = table;
		this.column = column;
		this.list = list;
	}

	/** Its name in a text. */
	String word() {
		return this.word;
	}

	FigureTable table() {
		return this.table;
	}

	String list() {
		return this.list;
	}

	/** The division of that name. */
	static Optional<Division> named(String word) {
		return Arrays.stream(values()).filter((one) -> one.word.equals(word.toLowerCase(Locale.ROOT))).findFirst();
	}

	/** How many stand at a key in a period. */
	long count(FigureSheet sheet, String key) {
		return (this.column != null) ? sheet.count(this.table, key, this.column)
				: sheet.count(this.table, Figure.ALL, key);
	}

	/** What all keys add up to. */
	long whole(FigureSheet sheet) {
		return count(sheet, Figure.ALL);
	}

	/** The keys in the order in which they are read: the largest first. */
	List<String> keys(FigureReport report) {
		if (this == MONTH) {
			return report.chosen().months();
		}
		return (this.column != null) ? report.rows(this.table) : report.columns(this.table)
			.stream()
			.sorted(Comparator.comparing((String key) -> Figure.NONE.equals(key))
				.thenComparing(Comparator.comparingLong((String key) -> count(report.chosen(), key)).reversed()))
			.toList();
	}

}
