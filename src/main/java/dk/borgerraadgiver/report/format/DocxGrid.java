package dk.borgerraadgiver.report.format;

import java.math.BigInteger;
import java.util.List;

import dk.borgerraadgiver.report.content.Cell;
import dk.borgerraadgiver.report.content.Grid;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STOnOff1;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/**
 * Writes a table of figures into a Word document: its head stands again on every page,
 * and no row is torn apart.
 */
final class DocxGrid {

	private static final String WIDTH = "100%";

	private static final String LINE = "BFBFBF";

	private static final String DARK = "454545";

	private static final int SIZE = 9;

	/** Above and below what stands in a cell, in twentieths of a point. */
	private static final int ROOM = 30;

	private static final int INDENT = 280;

	/** With more columns than this the names have less room, in percent. */
	private static final int MANY = 5;

	private static final int NARROW = 25;

	private static final int BROAD = 45;

	/** A table of so few lines stands on one page. */
	private static final int TOGETHER = 15;

	private DocxGrid() {
	}

	static void write(XWPFDocument document, Grid grid) {
		var table = document.createTable(grid.lines().size() + 1, grid.columns().size() + 1);
		table.setWidth(WIDTH);
		table.removeBorders();
		table.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
		table.setBottomBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
		var properties = table.getCTTbl().getTblPr();
		properties.addNewTblCaption().setVal(HtmlWords.clean(grid.caption()));
		properties.addNewTblLook().setFirstRow(STOnOff1.ON);
		properties.getTblLook().setFirstColumn(STOnOff1.ON);
		head(table, grid);
		String first = ((grid.columns().size() > MANY) ? NARROW : BROAD) + "%";
		table.getRows().forEach((row) -> row.getCell(0).setWidth(first));
		boolean together = grid.lines().size() <= TOGETHER;
		for (int line = 0; line < grid.lines().size(); line++) {
			row(table.getRow(line + 1), grid.lines().get(line), line == grid.rows().size(),
					together && line + 1 < grid.lines().size());
		}
	}

	private static void head(XWPFTable table, Grid grid) {
		var row = table.getRow(0);
		row.setRepeatHeader(true);
		row.setCantSplitRow(true);
		text(row.getCell(0), grid.corner(), true, ParagraphAlignment.LEFT).setKeepNext(true);
		List<String> columns = grid.columns();
		for (int place = 0; place < columns.size(); place++) {
			text(row.getCell(place + 1), columns.get(place), true, ParagraphAlignment.RIGHT);
		}
		row.getTableCells().forEach((cell) -> line(properties(cell).addNewTcBorders().addNewBottom()));
	}

	private static void row(XWPFTableRow row, Grid.Row line, boolean sum, boolean keep) {
		row.setCantSplitRow(true);
		var name = text(row.getCell(0), line.name(), sum, ParagraphAlignment.LEFT);
		name.setKeepNext(keep);
		if (line.level() > 0) {
			name.setIndentationLeft(INDENT);
		}
		for (int place = 0; place < line.cells().size(); place++) {
			Cell cell = line.cells().get(place);
			text(row.getCell(place + 1), cell.text(), sum, ParagraphAlignment.RIGHT);
		}
		if (sum) {
			row.getTableCells().forEach((cell) -> line(properties(cell).addNewTcBorders().addNewTop()));
		}
	}

	private static CTTcPr properties(XWPFTableCell cell) {
		return cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
	}

	private static void line(CTBorder border) {
		border.setVal(STBorder.SINGLE);
		border.setSz(BigInteger.valueOf(8));
		border.setColor(DARK);
	}

	private static XWPFParagraph text(XWPFTableCell cell, String words, boolean bold, ParagraphAlignment alignment) {
		var paragraph = cell.getParagraphArray(0);
		paragraph.setAlignment(alignment);
		paragraph.setSpacingBefore(ROOM);
		paragraph.setSpacingAfter(ROOM);
		paragraph.setSpacingBetween(1);
		var run = paragraph.createRun();
		run.setFontSize(SIZE);
		run.setBold(bold);
		run.setText(HtmlWords.clean(words));
		return paragraph;
	}

}
