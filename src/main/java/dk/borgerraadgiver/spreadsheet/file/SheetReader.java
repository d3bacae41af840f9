package dk.borgerraadgiver.spreadsheet.file;

import dk.borgerraadgiver.shared.RuleBroken;

/**
 * Finds out what a file is by its content, whatever it is called.
 */
public final class SheetReader {

	/** Largest file that is read, in bytes: many times a hundred thousand rows. */
	private static final int MAX_SIZE = 20 * 1024 * 1024;

	private SheetReader() {
	}

	/**
	 * Reads a spreadsheet.
	 * @throws RuleBroken when it is empty, too large or not a spreadsheet
	 */
	public static Sheet read(byte[] bytes) {
		requireSize(bytes.length);
		if (TextDecoder.startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
			throw new RuleBroken("spreadsheet.file.old");
		}
		var sheet = TextDecoder.startsWith(bytes, 'P', 'K') ? XlsxReader.read(bytes) : CsvReader.read(bytes);
		if (sheet.rows().isEmpty()) {
			throw new RuleBroken("spreadsheet.file.empty");
		}
		return sheet;
	}

	public static void requireSize(long size) {
		if (size > MAX_SIZE) {
			throw new RuleBroken("spreadsheet.file.tooLarge", MAX_SIZE / 1024 / 1024);
		}
	}

}
