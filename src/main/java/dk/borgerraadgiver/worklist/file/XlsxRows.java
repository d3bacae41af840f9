package dk.borgerraadgiver.worklist.file;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import dk.borgerraadgiver.shared.SpreadsheetText;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Cases as a workbook, with few rows in memory at a time.
 */
class XlsxRows<T> implements FileRows<T> {

	private static final int IN_MEMORY = 100;

	/** In characters of the usual typeface, times 256. */
	private static final int WIDTH = 18 * 256;

	private final SXSSFWorkbook book = new SXSSFWorkbook(IN_MEMORY);

	private final SXSSFSheet sheet;

	private final CellStyle day;

	private final Function<T, List<@Nullable Object>> cells;

	private final OutputStream to;

	private int rows;

	XlsxRows(String name, List<String> headings, Function<T, List<@Nullable Object>> cells, OutputStream to) {
		this.book.setCompressTempFiles(true);
		this.sheet = this.book.createSheet(name);
		this.day = this.book.createCellStyle();
		this.day.setDataFormat(this.book.createDataFormat().getFormat("dd-mm-yyyy"));
		this.cells = cells;
		this.to = to;
		head(headings);
	}

	private void head(List<String> headings) {
		var style = this.book.createCellStyle();
		var bold = this.book.createFont();
		bold.setBold(true);
		style.setFont(bold);
		var row = this.sheet.createRow(this.rows++);
		for (int column = 0; column < headings.size(); column++) {
			var cell = row.createCell(column);
			cell.setCellValue(headings.get(column));
			cell.setCellStyle(style);
			this.sheet.setColumnWidth(column, WIDTH);
		}
		this.sheet.createFreezePane(0, 1);
	}

	@Override
	public void add(T inquiry) {
		Row row = this.sheet.createRow(this.rows++);
		var values = this.cells.apply(inquiry);
		for (int column = 0; column < values.size(); column++) {
			fill(row.createCell(column), values.get(column));
		}
	}

	private void fill(Cell cell, @Nullable Object value) {
		switch (value) {
			case null -> cell.setBlank();
			case LocalDate date -> {
				cell.setCellValue(date);
				cell.setCellStyle(this.day);
			}
			case Integer number -> cell.setCellValue(number);
			default -> cell.setCellValue(SpreadsheetText.harmless(value.toString()));
		}
	}

	@Override
	public void close() throws IOException {
		try (this.book) {
			this.book.write(this.to);
		}
	}

}
