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
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/**
 * Writes a table of figures into a Word document: its head stands again on every page,
 * and no row is torn apart.
 */
final class DocxGrid {

	private static final String WIDTH = "100%";

	private static final String LINE = "BFBFBF";

	private static final String DARK = "454545";

	/** In points. */
	static final int SIZE = 9;

	/** Above and below what stands in a cell, in twentieths of a point. */
	private static final int ROOM = 30;

	/** At the sides of a cell, in twentieths of a point. */
	private static final int SIDES = 60;

	private static final int INDENT = 280;

	/** Words of so many letters may break in the head of a narrow column. */
	private static final int LONG = 6;

	/** A table of so few lines stands on one page. */
	private static final int TOGETHER = 15;

	private DocxGrid() {
	}

	/**
	 * Writes a table.
	 * @param width of all of it, in points
	 */
	static void write(XWPFDocument document, Grid grid, int width) {
		var table = document.createTable(grid.lines().size() + 1, grid.columns().size() + 1);
		table.setWidth(WIDTH);
		table.removeBorders();
		table.setCellMargins(0, SIDES, 0, SIDES);
		table.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
		table.setBottomBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
		var properties = table.getCTTbl().getTblPr();
		properties.addNewTblCaption().setVal(HtmlWords.clean(grid.caption()));
		properties.addNewTblLook().setFirstRow(STOnOff1.ON);
		properties.getTblLook().setFirstColumn(STOnOff1.ON);
		head(table, grid);
		boolean together = grid.lines().size() <= TOGETHER;
		for (int line = 0; line < grid.lines().size(); line++) {
			row(table.getRow(line + 1), grid.lines().get(line), line == grid.rows().size(),
					together && line + 1 < grid.lines().size());
		}
		widths(table, DocxColumns.of(grid, width));
	}

	/** Said of every cell too: not all programs ask the table. */
	private static void widths(XWPFTable table, List<Integer> widths) {
		table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
		var grid = table.getCTTbl().addNewTblGrid();
		widths.forEach((width) -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
		for (XWPFTableRow row : table.getRows()) {
			for (int place = 0; place < widths.size(); place++) {
				row.getCell(place).setWidth(widths.get(place).toString());
			}
		}
	}

	private static void head(XWPFTable table, Grid grid) {
		var row = table.getRow(0);
		row.setRepeatHeader(true);
		row.setCantSplitRow(true);
		text(row.getCell(0), grid.corner(), true, ParagraphAlignment.LEFT).setKeepNext(true);
		List<String> columns = grid.columns();
		for (int place = 0; place < columns.size(); place++) {
			text(row.getCell(place + 1), Syllables.soft(columns.get(place), LONG), true, ParagraphAlignment.RIGHT);
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
		var pieces = HtmlWords.clean(words).split(Syllables.SOFT_HYPHEN, -1);
		run.setText(pieces[0]);
		for (int place = 1; place < pieces.length; place++) {
			run.getCTR().addNewSoftHyphen();
			run.getCTR().addNewT().setStringValue(pieces[place]);
		}
		return paragraph;
	}

}
