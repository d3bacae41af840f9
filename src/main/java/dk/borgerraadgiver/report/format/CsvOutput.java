package dk.borgerraadgiver.report.format;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import dk.borgerraadgiver.report.content.Cell;
import dk.borgerraadgiver.report.content.Grid;
import dk.borgerraadgiver.shared.SpreadsheetText;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Every number of a report's tables, one a line. What is kept back has {@code skjult} in
 * its place.
 */
@Component
@Order(5)
class CsvOutput implements OutputFormat {

	private static final CSVFormat FORMAT = CSVFormat.Builder.create()
		.setDelimiter(';')
		.setRecordSeparator("\n")
		.setHeader("tabel", "overskrift", "raekke", "kolonne", "vaerdi")
		.get();

	@Override
	public String ending() {
		return "csv";
	}

	@Override
	public String mediaType() {
		return "text/csv;charset=UTF-8";
	}

	@Override
	public boolean isFor(Edition edition) {
		return !edition.content().grids().isEmpty();
	}

	@Override
	public byte[] write(Edition edition, Imprint imprint) {
		var text = new StringWriter();
		try (var printer = new CSVPrinter(text, FORMAT)) {
			for (Grid grid : edition.content().grids()) {
				for (Grid.Row row : grid.lines()) {
					for (int place = 0; place < row.cells().size(); place++) {
						printer.printRecord(grid.key(), harmless(grid.caption()), harmless(row.name()),
								harmless(grid.columns().get(place)), value(row.cells().get(place)));
					}
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	private static String harmless(String text) {
		return SpreadsheetText.harmless(HtmlWords.clean(text));
	}

	private static String value(Cell cell) {
		return cell.hidden() ? "skjult" : (cell.value() != null) ? cell.value().toPlainString() : "";
	}

}
