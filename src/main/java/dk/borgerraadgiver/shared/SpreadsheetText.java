package dk.borgerraadgiver.shared;

/**
 * Text on its way into a spreadsheet.
 */
public final class SpreadsheetText {

	private SpreadsheetText() {
	}

	/** A spreadsheet program computes what begins like a formula, unless it is quoted. */
	public static String harmless(String value) {
		return (!value.isEmpty() && "=+-@\t".indexOf(value.charAt(0)) >= 0) ? "'" + value : value;
	}

}
