package dk.borgerraadgiver.spreadsheet.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import dk.borgerraadgiver.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * CSV as Danish, foreign, old and new spreadsheet programs write it.
 */
class CsvFileTests {

	private static final String DANISH = "Henvendelse;Modtaget;Løsningsmetode\nÆ-1;1-8-2019;mægling\n";

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "windows-1252", "UTF-16" })
	void danishLettersSurviveEveryEncoding(String charset) {
		CaseFile file = CaseFile.read(DANISH.getBytes(Charset.forName(charset)));
		assertThat(file.rows()).singleElement().satisfies((row) -> {
			assertThat(row.text(Column.INQUIRY)).isEqualTo("Æ-1");
			assertThat(row.text(Column.METHOD)).isEqualTo("mægling");
		});
	}

	@Test
	void aByteOrderMarkIsNoPartOfTheFirstHeading() {
		assertThat(read("\ufeff" + DANISH).rows()).hasSize(1);
	}

	@Test
	void lettersWrittenAsTwoByAMacAreOne() {
		assertThat(read("Henvendelse;Modtaget;Emne\n1;1-8-2019;a\u030arsag\n").rows().getFirst().text(Column.SUBJECT))
			.isEqualTo("årsag");
	}

	@ParameterizedTest
	@ValueSource(strings = { ";", ",", "\t" })
	void theFirstRowTellsWhatPartsTheCells(String delimiter) {
		CaseFile file = read("Henvendelse;Modtaget;Emne\n1;1-8-2019;Bolig\n".replace(";", delimiter));
		assertThat(file.rows().getFirst().text(Column.SUBJECT)).isEqualTo("Bolig");
	}

	@Test
	void commasInAHeadingDoNotPartIt() {
		CaseFile file = read("Henvendelse;Modtaget;Noter, interne, korte, lange\n1;1-8-2019;x\n");
		assertThat(file.ignoredColumns()).containsExactly("Noter, interne, korte, lange");
	}

	@Test
	void excelsOwnFirstLineIsNoRow() {
		CaseFile file = read("sep=,\r\nHenvendelse,Modtaget\r\n1,1-8-2019\r\n");
		assertThat(file.rows()).singleElement().extracting(CaseRow::number).isEqualTo(3);
	}

	@Test
	void headingsStandInAnyOrderAndCaseAndOthersAreNamed() {
		CaseFile file = read("note;MODTAGET; henvendelse ;Sagsbehandler\nx;1-8-2019;7;y\n");
		assertThat(file.rows().getFirst().text(Column.INQUIRY)).isEqualTo("7");
		assertThat(file.ignoredColumns()).containsExactly("note", "Sagsbehandler");
	}

	@Test
	void blankRowsAreLeftOutButCounted() {
		CaseFile file = read("\nHenvendelse;Modtaget\n\n1;1-8-2019\n ; \n2;2-8-2019\n");
		assertThat(file.rows()).extracting(CaseRow::number).containsExactly(4, 6);
	}

	@Test
	void aQuotedCellHoldsLinesAndDelimiters() {
		CaseFile file = read("Henvendelse;Modtaget;Emne\n1;1-8-2019;\"et; to\nog \"\"tre\"\"\"\n2;1-8-2019;\n");
		assertThat(file.rows()).extracting((row) -> row.text(Column.SUBJECT)).containsExactly("et; to\nog \"tre\"", "");
		assertThat(file.rows().getLast().number()).isEqualTo(3);
	}

	@Test
	void aFormulaIsTextLikeAnyOther() {
		CaseFile file = read("Henvendelse;Modtaget;Emne\n1;1-8-2019;=HYPERLINK(A1)\n");
		assertThat(file.rows().getFirst().text(Column.SUBJECT)).isEqualTo("=HYPERLINK(A1)");
	}

	@Test
	void aQuoteThatNeverEndsIsNamedByItsLine() {
		assertRefused("Henvendelse;Modtaget\n1;\"1-8-2019\n", "spreadsheet.file.quotes");
	}

	@Test
	void missingColumnsAreNamed() {
		assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> read("Modtaget;Emne\n1-8-2019;x\n"))
			.satisfies((broken) -> assertThat(broken.arguments()).containsExactly("Henvendelse"));
		assertRefused("Sag;Dato\n1;2\n", "spreadsheet.file.columnsMissing");
	}

	@Test
	void aHeadingThatStandsTwiceIsRefused() {
		assertRefused("Henvendelse;Modtaget;modtaget\n1;1-8-2019;2-8-2019\n", "spreadsheet.file.headingTwice");
	}

	@Test
	void anEmptyFileAndOneWithHeadingsAloneAreTwoThings() {
		assertRefused("", "spreadsheet.file.empty");
		assertRefused(" \n \n", "spreadsheet.file.empty");
		assertRefused("Henvendelse;Modtaget\n", "spreadsheet.file.noRows");
	}

	@Test
	void aPictureIsNoSpreadsheet() {
		assertRefused(new byte[] { (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13 },
				"spreadsheet.file.notSpreadsheet");
	}

	@ParameterizedTest
	@ValueSource(strings = { "%PDF-1.7\n1 0 obj", "<html><table><tr><td>Henvendelse</td></tr></table></html>" })
	void aPrintoutOrAWebPageIsNoSpreadsheet(String text) {
		assertRefused(text, "spreadsheet.file.notSpreadsheet");
	}

	@Test
	void tooManyRowsAreRefused() {
		assertRefused("Henvendelse;Modtaget\n" + "1;1-8-2019\n".repeat(100_001), "spreadsheet.file.tooManyRows");
	}

	@Test
	void tooLargeAFileIsRefused() {
		assertRefused(new byte[20 * 1024 * 1024 + 1], "spreadsheet.file.tooLarge");
	}

	private static CaseFile read(String text) {
		return CaseFile.read(text.getBytes(StandardCharsets.UTF_8));
	}

	private static void assertRefused(String text, String key) {
		assertRefused(text.getBytes(StandardCharsets.UTF_8), key);
	}

	private static void assertRefused(byte[] bytes, String key) {
		assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> CaseFile.read(bytes)).withMessage(key);
	}

}
