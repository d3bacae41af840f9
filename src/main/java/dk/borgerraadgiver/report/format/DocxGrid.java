package dk.borgerraadgiver.report.format;

import java.util.List;

import dk.borgerraadgiver.report.content.Cell;
import dk.borgerraadgiver.report.content.Grid;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/**
 * Writes a table of figures into a Word document: its head stands again on every page,
 * and no row is torn apart.
 */
final class DocxGrid {

	private static final String WIDTH = "100%";

	private static final String LINE = "BFBFBF";

	private static final int SIZE = 9;

	private DocxGrid() {
	}

	static void write(XWPFDocument document, Grid grid) {
		var table = document.createTable(grid.lines().size() + 1, grid.columns().size() + 1);
		table.setWidth(WIDTH);
		table.removeBorders();
		table.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
		table.setBottomBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
		table.getCTTbl().getTblPr().addNewTblCaption().setVal(HtmlWords.clean(grid.caption()));
		head(table, grid);
		int line = 1;
		for (Grid.Row row : grid.lines()) {
			row(table.getRow(line++), row, row.equals(grid.total()));
		}
	}

	private static void head(XWPFTable table, Grid grid) {
		var row = table.getRow(0);
		row.setRepeatHeader(true);
		row.setCantSplitRow(true);
		text(row.getCell(0), grid.corner(), true, ParagraphAlignment.LEFT);
		List<String> columns = grid.columns();
		for (int place = 0; place < columns.size(); place++) {
			text(row.getCell(place + 1), columns.get(place), true, ParagraphAlignment.RIGHT);
		}
	}

	private static void row(XWPFTableRow row, Grid.Row line, boolean sum) {
		row.setCantSplitRow(true);
		text(row.getCell(0), ((line.level() > 0) ? "   " : "") + line.name(), sum, ParagraphAlignment.LEFT);
		for (int place = 0; place < line.cells().size(); place++) {
			Cell cell = line.cells().get(place);
			text(row.getCell(place + 1), cell.text(), sum, ParagraphAlignment.RIGHT);
		}
	}

	private static void text(XWPFTableCell cell, String words, boolean bold, ParagraphAlignment alignment) {
		var paragraph = cell.getParagraphArray(0);
		paragraph.setAlignment(alignment);
		paragraph.setSpacingAfter(0);
		var run = paragraph.createRun();
		run.setFontSize(SIZE);
		run.setBold(bold);
		run.setText(HtmlWords.clean(words));
	}

}
