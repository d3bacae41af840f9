package dk.borgerraadgiver.spreadsheet.file;

import java.util.Map;

/**
 * What one row says under the known headings.
 *
 * @param number as the spreadsheet program counts, the headings being 1
 * @param values the text of each column that has any
 */
public record CaseRow(int number, Map<Column, String> values) {

	public CaseRow {
		values = Map.copyOf(values);
	}

	public String text(Column column) {
		return this.values.getOrDefault(column, "");
	}

	public boolean has(Column column) {
		return this.values.containsKey(column);
	}

}
