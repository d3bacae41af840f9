package dk.borgerraadgiver.shared;

/**
 * Text on its way into a spreadsheet.
 */
public final class SpreadsheetText {

	/** The last four are the same signs in the width of Chinese writing. */
	private static final String BEGINNINGS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

	private SpreadsheetText() {
	}

	/** A spreadsheet program computes what begins like a formula, unless it is quoted. */
	public static String harmless(String value) {
		return (!value.isEmpty() && BEGINNINGS.indexOf(value.charAt(0)) >= 0) ? "'" + value : value;
	}

}
