package dk.borgerraadgiver.spreadsheet.file;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The columns an office may fill in; the headings are the same whatever language the
 * screens are shown in.
 */
public enum Column {

	/** The office's own number; rows with the same number are one inquiry. */
	INQUIRY("Henvendelse", 100),

	/** The day the inquiry was received. */
	RECEIVED("Modtaget", 40),

	/** The day it was closed; empty while it is open. */
	CLOSED("Afsluttet", 40),

	/** Kind of inquiry. */
	TYPE("Type", 200),

	/** How the citizen reached the office. */
	CHANNEL("Kanal", 200),

	/** The same key for the same person; empty is anonymous. */
	CITIZEN("Borger", 200),

	/** Short subject. */
	SUBJECT("Emne", 300),

	/** The unit concerned. */
	DEPARTMENT("Afdeling", 400),

	/** What is complained about; empty when the row carries no complaint matter. */
	CATEGORY("Kategori", 400),

	/** How the office solved it. */
	METHOD("Løsningsmetode", 200),

	/** What came of it for the citizen. */
	RESULT("Resultat", 200),

	/** Whether the complaint was justified. */
	MERIT("Medhold", 200);

	private final String heading;

	private final int maxLength;

	Column(String heading, int maxLength) {
		this.heading = heading;
		this.maxLength = maxLength;
	}

	public String heading() {
		return this.heading;
	}

	/** Longest value that can be kept, in characters. */
	public int maxLength() {
		return this.maxLength;
	}

	public boolean isRequired() {
		return this == INQUIRY || this == RECEIVED;
	}

	/** Finds the column under a heading, whatever its case. */
	public static Optional<Column> under(String heading) {
		String wanted = heading.toLowerCase(Locale.ROOT);
		return Arrays.stream(values())
			.filter((column) -> column.heading.toLowerCase(Locale.ROOT).equals(wanted))
			.findFirst();
	}

}
