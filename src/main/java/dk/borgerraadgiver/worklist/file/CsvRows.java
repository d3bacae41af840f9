package dk.borgerraadgiver.worklist.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;

import dk.borgerraadgiver.shared.SpreadsheetText;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Cases as text with semicolons, as a Danish Excel opens it.
 */
class CsvRows<T> implements FileRows<T> {

	private static final char BYTE_ORDER_MARK = '\ufeff';

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");

	private final CSVPrinter printer;

	private final Function<T, List<@Nullable Object>> cells;

	CsvRows(List<String> headings, Function<T, List<@Nullable Object>> cells, OutputStream to) throws IOException {
		var text = new OutputStreamWriter(to, StandardCharsets.UTF_8);
		text.write(BYTE_ORDER_MARK);
		this.printer = new CSVPrinter(text, CSVFormat.EXCEL.builder().setDelimiter(';').get());
		this.printer.printRecord(headings);
		this.cells = cells;
	}

	@Override
	public void add(T row) {
		try {
			this.printer.printRecord(this.cells.apply(row).stream().map(CsvRows::text).toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String text(@Nullable Object cell) {
		return switch (cell) {
			case null -> "";
			case LocalDate day -> DAY.format(day);
			default -> SpreadsheetText.harmless(cell.toString());
		};
	}

	@Override
	public void close() throws IOException {
		this.printer.flush();
	}

}
