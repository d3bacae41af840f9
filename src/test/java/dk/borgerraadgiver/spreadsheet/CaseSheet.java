package dk.borgerraadgiver.spreadsheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import dk.borgerraadgiver.spreadsheet.file.CaseFile;

/**
 * A spreadsheet of cases that a test fills in.
 */
final class CaseSheet {

	static final String ALL_HEADINGS = "Henvendelse;Modtaget;Afsluttet;Type;Kanal;Borger;Emne;Afdeling;Kategori;Løsningsmetode;Resultat;Medhold";

	private final List<String> lines = new ArrayList<>();

	private CaseSheet(String headings) {
		this.lines.add(headings);
	}

	static CaseSheet of(String headings) {
		return new CaseSheet(headings);
	}

	static CaseSheet complete() {
		return new CaseSheet(ALL_HEADINGS);
	}

	CaseSheet row(String cells) {
		this.lines.add(cells);
		return this;
	}

	String text() {
		return String.join("\r\n", this.lines) + "\r\n";
	}

	byte[] bytes() {
		return text().getBytes(StandardCharsets.UTF_8);
	}

	CaseFile file() {
		return CaseFile.read(bytes());
	}

}
