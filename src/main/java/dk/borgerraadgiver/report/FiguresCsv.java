package dk.borgerraadgiver.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;

import dk.borgerraadgiver.shared.SpreadsheetText;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * The figures as a file for a spreadsheet: one figure a line. Its words belong to the
 * format and are the same in every language.
 */
final class FiguresCsv {

	private static final CSVFormat FORMAT = CSVFormat.Builder.create()
		.setDelimiter(';')
		.setRecordSeparator("\n")
		.setHeader("tabel", "raekke", "kolonne", "periode", "vaerdi")
		.get();

	static final List<String> TOTALS = List.of("borgere", "anonyme", "henvendelser", "klageforhold", "sager",
			"afsluttede", "verserende", "genaabnede", "sparring", "egen_drift");

	private static final List<String> BOTH_UNITS = List.of("henvendelser", "klageforhold");

	private final FigureReport report;

	private final CSVPrinter printer;

	private FiguresCsv(FigureReport report, CSVPrinter printer) {
		this.report = report;
		this.printer = printer;
	}

	static String of(FigureReport report) {
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
			switch (table) {
				case TOTALS -> counts(table, TOTALS, List.of(""));
				case CATEGORY, DEPARTMENT -> counts(table, this.report.rows(table), BOTH_UNITS);
				case TYPE_DEPARTMENT, METHOD_DEPARTMENT -> crossing(table);
				case TIME -> times();
				case MONTH -> months();
				default -> counts(table, this.report.rows(table), List.of(""));
			}
		}
	}

	private void counts(FigureTable table, List<String> rows, List<String> columns) throws IOException {
		for (String row : rows) {
			for (String column : columns) {
				for (FigureSheet sheet : this.report.sheets()) {
					line(table, row, column, sheet, sheet.count(table, row, column));
				}
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

	private void months() throws IOException {
		for (FigureSheet sheet : this.report.sheets()) {
			for (String month : sheet.months()) {
				line(FigureTable.MONTH, month, "", sheet, sheet.count(FigureTable.MONTH, month, ""));
			}
		}
	}

	private void times() throws IOException {
		for (FigureSheet sheet : this.report.sheets()) {
			line(FigureTable.TIME, "antal", "", sheet, sheet.count(FigureTable.TIME, "antal", ""));
			ClosingTime time = sheet.closingTime();
			decimal("gennemsnit_dage", sheet, time.average());
			decimal("median_dage", sheet, time.median());
			decimal("p90_dage", sheet, time.p90());
			var inTime = sheet.closedInTimePercent();
			if (inTime.isPresent()) {
				line(FigureTable.TIME, "inden_maal_pct", "", sheet, inTime.get());
			}
		}
	}

	private void decimal(String row, FigureSheet sheet, @Nullable BigDecimal days) throws IOException {
		if (days != null) {
			line(FigureTable.TIME, row, "", sheet, days.toPlainString());
		}
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
