package dk.borgerraadgiver.worklist.export;

import java.util.Locale;

/**
 * What kind of file cases leave in.
 */
enum ExportFormat {

	/** Excel and LibreOffice. */
	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),

	/** Text with semicolons. */
	CSV("text/csv;charset=UTF-8");

	private final String contentType;

	ExportFormat(String contentType) {
		this.contentType = contentType;
	}

	String contentType() {
		return this.contentType;
	}

	/** How a file's name ends. */
	String ending() {
		return "." + name().toLowerCase(Locale.ROOT);
	}

}
