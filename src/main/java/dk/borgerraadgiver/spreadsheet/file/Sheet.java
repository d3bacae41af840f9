package dk.borgerraadgiver.spreadsheet.file;

import java.util.List;

/**
 * A spreadsheet as plain text: its rows that hold anything, the headings first.
 *
 * @param rows the rows
 * @param otherSheets names of sheets in the same file that are not read
 */
public record Sheet(List<Row> rows, List<String> otherSheets) {

	/**
	 * One row.
	 *
	 * @param number as the spreadsheet program counts, 1 being the top
	 * @param cells the cells' text, stripped; missing cells at the end are left out
	 */
	public record Row(int number, List<String> cells) {

		String cell(int index) {
			return (index < this.cells.size()) ? this.cells.get(index) : "";
		}

	}

}
