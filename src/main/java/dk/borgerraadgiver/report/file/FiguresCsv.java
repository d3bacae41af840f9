package dk.borgerraadgiver.report.file;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;

import dk.borgerraadgiver.report.counting.ClosingTime;
import dk.borgerraadgiver.report.counting.CodeName;
import dk.borgerraadgiver.report.counting.Figure;
import dk.borgerraadgiver.report.counting.FigureReport;
import dk.borgerraadgiver.report.counting.FigureSheet;
import dk.borgerraadgiver.report.counting.FigureTable;
import dk.borgerraadgiver.shared.SpreadsheetText;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * The figures as a file for a spreadsheet: one figure a line. Its words belong to the
 * format and are the same in every language.
 */
public final class FiguresCsv {

	private static final CSVFormat FORMAT = CSVFormat.Builder.create()
		.setDelimiter(';')
		.setRecordSeparator("\n")
		.setHeader("tabel", "raekke", "kolonne", "periode", "vaerdi")
		.get();

	private static final List<String> BOTH_UNITS = List.of("henvendelser", "klageforhold");

	private final FigureReport report;

	private final CSVPrinter printer;

	private FiguresCsv(FigureReport report, CSVPrinter printer) {
		this.report = report;
		this.printer = printer;
	}

	public static String of(FigureReport report) {
		var text = new StringWriter();
		try (var printer = new CSVPrinter(text, FORMAT)) {
			new FiguresCsv(report, printer).write();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString();
	}

	private void write() throws IOException {
		for (FigureTable table : FigureTable.values()) {
			if (table.isInFile()) {
				write(table);
			}
		}
	}

	private void write(FigureTable table) throws IOException {
		switch (table) {
			case TOTALS -> counts(table, FigureTable.TOTALS_ROWS, List.of(""));
			case CATEGORY, DEPARTMENT -> counts(table, withNotStated(table), BOTH_UNITS);
			case TYPE_DEPARTMENT, METHOD_DEPARTMENT, MEDIATION, OBSERVATION -> crossing(table);
			case TIME -> times();
			case MONTH -> months();
			default -> counts(table, withNotStated(table), List.of(""));
		}
	}

	/** What is not stated is a row even when it is nothing. */
	private List<String> withNotStated(FigureTable table) {
		var rows = new LinkedHashSet<>(this.report.rows(table));
		rows.add(Figure.NONE);
		return List.copyOf(rows);
	}

	private void counts(FigureTable table, List<String> rows, List<String> columns) throws IOException {
		for (String row : rows) {
			for (String column : columns) {
				values(table, row, column, (sheet) -> sheet.count(table, row, column));
			}
		}
	}

	/**
	 * Most crossings of a department and a type are empty: those that are in both periods
	 * are left out.
	 */
	private void crossing(FigureTable table) throws IOException {
		for (String row : this.report.rows(table)) {
			for (String column : this.report.columns(table)) {
				if (this.report.sheets().stream().anyMatch((sheet) -> sheet.count(table, row, column) > 0)) {
					counts(table, List.of(row), List.of(column));
				}
			}
		}
	}

	/** Each period has its own months. */
	private void months() throws IOException {
		for (FigureSheet sheet : this.report.sheets()) {
			for (String month : sheet.months()) {
				line(FigureTable.MONTH, month, "", sheet, sheet.count(FigureTable.MONTH, month, ""));
			}
		}
	}

	private void times() throws IOException {
		FigureTable table = FigureTable.TIME;
		values(table, "antal", "", (sheet) -> sheet.count(table, "antal", ""));
		values(table, "gennemsnit_dage", "", (sheet) -> days(sheet.closingTime().average()));
		values(table, "median_dage", "", (sheet) -> days(sheet.closingTime().median()));
		values(table, "p90_dage", "", (sheet) -> days(sheet.closingTime().p90()));
		values(table, "inden_maal_pct", "", (sheet) -> sheet.closedInTimePercent().map(Object::toString).orElse(""));
	}

	/** One line for each period. */
	private void values(FigureTable table, String row, String column, Function<FigureSheet, Object> value)
			throws IOException {
		for (FigureSheet sheet : this.report.sheets()) {
			line(table, row, column, sheet, value.apply(sheet));
		}
	}

	/** Nothing where none was closed: no days are not 0 days. */
	private static String days(@Nullable BigDecimal days) {
		return (days != null) ? days.toPlainString() : "";
	}

	private void line(FigureTable table, String row, String column, FigureSheet sheet, Object value)
			throws IOException {
		this.printer.printRecord(table.key(), word(row), word(column),
				(sheet == this.report.chosen()) ? "valgt" : "sammenligning", value);
	}

	private String word(String key) {
		return switch (key) {
			case Figure.NONE -> "ikke angivet";
			case Figure.SEVERAL -> "flere afdelinger";
			default -> this.report.names().of(key).map(CodeName::label).map(SpreadsheetText::harmless).orElse(key);
		};
	}

}
