package dk.borgerraadgiver.spreadsheet.plan;

import java.util.List;

import dk.borgerraadgiver.shared.CprNumbers;
import dk.borgerraadgiver.spreadsheet.file.CaseRow;
import dk.borgerraadgiver.spreadsheet.file.Column;

/**
 * Something wrong with one cell.
 *
 * @param row the row's number in the spreadsheet
 * @param column the column
 * @param value what the cell says; of a CPR number only the first digits
 * @param expected what was expected instead, a message of the bundles
 * @param arguments the message's arguments
 */
public record Finding(int row, Column column, String value, String expected, List<Object> arguments) {

	private static final int LONGEST = 80;

	private static final String PREFIX = "spreadsheet.finding.";

	boolean isCpr() {
		return this.expected.equals(PREFIX + "cpr");
	}

	static Finding of(CaseRow row, Column column, String key, Object... arguments) {
		String value = CprNumbers.mask(row.text(column));
		return new Finding(row.number(), column, (value.length() > LONGEST) ? value.substring(0, LONGEST) + "…" : value,
				PREFIX + key, List.of(arguments));
	}

}
