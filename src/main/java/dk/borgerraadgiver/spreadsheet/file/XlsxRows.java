package dk.borgerraadgiver.spreadsheet.file;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/**
 * Puts the cells of a sheet in their places, row by row.
 */
class XlsxRows implements SheetContentsHandler {

	private final SheetBuilder builder;

	private final List<String> cells = new ArrayList<>();

	XlsxRows(SheetBuilder builder) {
		this.builder = builder;
	}

	@Override
	public void startRow(int row) {
		this.cells.clear();
	}

	@Override
	public void cell(@Nullable String reference, @Nullable String text, @Nullable XSSFComment comment) {
		int column = (reference != null) ? new CellReference(reference).getCol() : this.cells.size();
		while (this.cells.size() < column) {
			this.cells.add("");
		}
		this.cells.add((text != null) ? text : "");
	}

	@Override
	public void endRow(int row) {
		this.builder.add(row + 1, this.cells);
	}

}
