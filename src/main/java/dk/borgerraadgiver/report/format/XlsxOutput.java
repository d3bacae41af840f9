package dk.borgerraadgiver.report.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import dk.borgerraadgiver.report.content.Cell;
import dk.borgerraadgiver.report.content.Grid;
import dk.borgerraadgiver.shared.SpreadsheetText;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Every table of a report in a sheet of its own, numbers as numbers.
 */
@Component
@Order(4)
class XlsxOutput implements OutputFormat {

	private static final int NAME_WIDTH = 45 * 256;

	private static final int NUMBER_WIDTH = 16 * 256;

	private static final int LONGEST_NAME = 25;

	@Override
	public String ending() {
		return "xlsx";
	}

	@Override
	public String mediaType() {
		return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
	}

	@Override
	public boolean isFor(Edition edition) {
		return !edition.content().grids().isEmpty();
	}

	@Override
	public byte[] write(Edition edition, Imprint imprint) {
		var workbook = new XSSFWorkbook();
		try (var written = new ByteArrayOutputStream()) {
			var cover = edition.content().cover();
			workbook.getProperties().getCoreProperties().setTitle(HtmlWords.clean(cover.title()));
			workbook.getProperties().getCoreProperties().setCreator(HtmlWords.clean(cover.municipality()));
			var styles = new Styles(workbook);
			List<Grid> grids = edition.content().grids();
			for (int place = 0; place < grids.size(); place++) {
				fill(workbook.createSheet(name(place + 1, grids.get(place))), grids.get(place), styles);
			}
			workbook.write(written);
			return written.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			// to close it would be to write it once more, to nowhere
			workbook.getPackage().revert();
		}
	}

	private static String name(int number, Grid grid) {
		var caption = grid.caption();
		return WorkbookUtil.createSafeSheetName(
				number + " " + HtmlWords.clean(caption.substring(0, Math.min(caption.length(), LONGEST_NAME))), ' ');
	}

	private static void fill(Sheet sheet, Grid grid, Styles styles) {
		text(sheet.createRow(0), 0, grid.caption(), styles.bold());
		text(sheet.createRow(1), 0, grid.note(), styles.plain());
		var head = sheet.createRow(3);
		text(head, 0, grid.corner(), styles.bold());
		for (int place = 0; place < grid.columns().size(); place++) {
			text(head, place + 1, grid.columns().get(place), styles.head());
		}
		int line = 4;
		for (Grid.Row row : grid.lines()) {
			boolean sum = row.equals(grid.total());
			var cells = sheet.createRow(line++);
			text(cells, 0, row.name(), sum ? styles.bold() : (row.level() > 0) ? styles.part() : styles.plain());
			for (int place = 0; place < row.cells().size(); place++) {
				number(cells, place + 1, row.cells().get(place), styles);
			}
		}
		sheet.setColumnWidth(0, NAME_WIDTH);
		for (int place = 1; place <= grid.columns().size(); place++) {
			sheet.setColumnWidth(place, NUMBER_WIDTH);
		}
		sheet.createFreezePane(1, 4);
	}

	private static void text(Row row, int place, String words, CellStyle style) {
		var cell = row.createCell(place);
		cell.setCellValue(SpreadsheetText.harmless(HtmlWords.clean(words)));
		cell.setCellStyle(style);
	}

	private static void number(Row row, int place, Cell number, Styles styles) {
		var cell = row.createCell(place);
		cell.setCellStyle(styles.of(number.measure()));
		BigDecimal value = number.value();
		if (value == null) {
			cell.setCellValue(number.text());
		}
		else {
			cell.setCellValue(
					((number.measure() == Cell.Measure.PERCENT) ? value.movePointLeft(2) : value).doubleValue());
		}
	}

	/**
	 * The styles of a workbook's cells.
	 */
	private static final class Styles {

		private final XSSFWorkbook workbook;

		private final Map<Cell.Measure, CellStyle> numbers = new EnumMap<>(Cell.Measure.class);

		private final CellStyle plain;

		private final CellStyle bold;

		private final CellStyle head;

		private final CellStyle part;

		Styles(XSSFWorkbook workbook) {
			this.workbook = workbook;
			this.plain = workbook.createCellStyle();
			this.bold = workbook.createCellStyle();
			this.head = workbook.createCellStyle();
			this.part = workbook.createCellStyle();
			var font = workbook.createFont();
			font.setBold(true);
			this.bold.setFont(font);
			this.head.setFont(font);
			this.head.setAlignment(HorizontalAlignment.RIGHT);
			this.head.setWrapText(true);
			this.part.setIndention((short) 1);
		}

		CellStyle plain() {
			return this.plain;
		}

		CellStyle bold() {
			return this.bold;
		}

		CellStyle head() {
			return this.head;
		}

		CellStyle part() {
			return this.part;
		}

		CellStyle of(Cell.Measure measure) {
			return this.numbers.computeIfAbsent(measure, (key) -> {
				var style = this.workbook.createCellStyle();
				style.setAlignment(HorizontalAlignment.RIGHT);
				style.setDataFormat(this.workbook.createDataFormat().getFormat(switch (key) {
					case COUNT -> "#,##0";
					case PERCENT -> "0%";
					case DAYS, RATE -> "#,##0.0";
				}));
				return style;
			});
		}

	}

}
