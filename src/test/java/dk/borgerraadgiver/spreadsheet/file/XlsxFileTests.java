package dk.borgerraadgiver.spreadsheet.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import dk.borgerraadgiver.shared.RuleBroken;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * XLSX as spreadsheet programs write it.
 */
class XlsxFileTests {

	@Test
	void realDatesAreDatesHoweverTheyAreShown() {
		CaseRow row = only((workbook, cells) -> {
			date(workbook, cells, 1, "d. mmmm yyyy");
			date(workbook, cells, 2, "m/d/yy h:mm");
		});
		assertThat(row.text(Column.RECEIVED)).isEqualTo("2019-08-01");
		assertThat(row.text(Column.CLOSED)).isEqualTo("2019-08-01");
	}

	@Test
	void aTimeOfDayFollowsTheDate() {
		CaseRow row = only((workbook, cells) -> {
			date(workbook, cells, 1, "dd-mm-yyyy hh:mm");
			cells.getCell(1).setCellValue(LocalDateTime.of(2019, 8, 1, 9, 30));
		});
		assertThat(row.text(Column.RECEIVED)).isEqualTo("2019-08-01T09:30");
	}

	@Test
	void datesOfAnOldMacAreTheSameDays() {
		CaseRow row = only((workbook, cells) -> {
			workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
			date(workbook, cells, 1, "dd-mm-yyyy");
		});
		assertThat(row.text(Column.RECEIVED)).isEqualTo("2019-08-01");
	}

	@Test
	void aNumberIsItsDigits() {
		assertThat(only((workbook, cells) -> cells.getCell(0).setCellValue(1007)).text(Column.INQUIRY))
			.isEqualTo("1007");
		assertThat(only((workbook, cells) -> cells.getCell(0).setCellValue(202000001234d)).text(Column.INQUIRY))
			.isEqualTo("202000001234");
		assertThat(only((workbook, cells) -> cells.getCell(0).setCellValue(12.5)).text(Column.INQUIRY))
			.isEqualTo("12.5");
	}

	@Test
	void aFormulaIsWhatItShowedWhenItWasSaved() {
		CaseRow row = only((workbook, cells) -> {
			cells.createCell(3).setCellFormula("\"Bo\"&\"lig\"");
			workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
		});
		assertThat(row.text(Column.SUBJECT)).isEqualTo("Bolig");
	}

	@Test
	void aFormulaNobodyHasComputedIsEmpty() {
		CaseRow row = only(
				(workbook, cells) -> cells.createCell(3).setCellFormula("HYPERLINK(\"http://example.com\")"));
		assertThat(row.text(Column.SUBJECT)).isIn("", "0");
	}

	@Test
	void emptyCellsAndRowsKeepTheirPlaces() {
		CaseFile file = CaseFile.read(workbook((workbook) -> {
			var sheet = workbook.createSheet();
			fill(sheet.createRow(1), "Henvendelse", "", "Modtaget");
			fill(sheet.createRow(4), "7", "", "1-8-2019");
		}));
		assertThat(file.rows()).singleElement().satisfies((row) -> {
			assertThat(row.number()).isEqualTo(5);
			assertThat(row.text(Column.RECEIVED)).isEqualTo("1-8-2019");
		});
	}

	@Test
	void furtherSheetsAreNamed() {
		CaseFile file = CaseFile.read(workbook((workbook) -> {
			example(workbook);
			workbook.createSheet("Koder");
		}));
		assertThat(file.ignoredSheets()).containsExactly("Koder");
	}

	@Test
	void anEmptySheetIsEmpty() {
		assertRefused(workbook(XSSFWorkbook::createSheet), "spreadsheet.file.empty");
	}

	@Test
	void anyOtherZipFileIsNoSpreadsheet() throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("word/document.xml"));
			zip.write("<document/>".getBytes(StandardCharsets.UTF_8));
		}
		assertRefused(bytes.toByteArray(), "spreadsheet.file.notSpreadsheet");
		assertRefused("PK\003\004 and then nothing".getBytes(StandardCharsets.UTF_8),
				"spreadsheet.file.notSpreadsheet");
	}

	@Test
	void halfAFileIsNoSpreadsheet() {
		byte[] whole = workbook(XlsxFileTests::example);
		assertRefused(Arrays.copyOf(whole, whole.length / 2), "spreadsheet.file.notSpreadsheet");
	}

	@Test
	void aFileThatUnpacksToGigabytesIsRefused() throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
			byte[] blanks = " ".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
			for (int i = 0; i < 300; i++) {
				zip.write(blanks);
			}
		}
		assertRefused(bytes.toByteArray(), "spreadsheet.file.notSpreadsheet");
	}

	@Test
	void theOldFormatIsToBeSavedAsTheNew() {
		assertRefused(new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0 }, "spreadsheet.file.old");
	}

	private static void assertRefused(byte[] bytes, String key) {
		assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> CaseFile.read(bytes)).withMessage(key);
	}

	private static CaseRow only(CellWriter writer) {
		return CaseFile.read(workbook((workbook) -> writer.write(workbook, example(workbook)))).rows().getFirst();
	}

	private static Row example(XSSFWorkbook workbook) {
		var sheet = workbook.createSheet("Sager");
		fill(sheet.createRow(0), "Henvendelse", "Modtaget", "Afsluttet", "Emne");
		return fill(sheet.createRow(1), "1", "1-8-2019", "2-8-2019");
	}

	private static Row fill(Row row, String... texts) {
		for (int i = 0; i < texts.length; i++) {
			row.createCell(i).setCellValue(texts[i]);
		}
		return row;
	}

	private static void date(XSSFWorkbook workbook, Row row, int column, String format) {
		var style = workbook.createCellStyle();
		style.setDataFormat(workbook.createDataFormat().getFormat(format));
		row.createCell(column).setCellValue(LocalDate.of(2019, 8, 1));
		row.getCell(column).setCellStyle(style);
	}

	private static byte[] workbook(Consumer<XSSFWorkbook> content) {
		try (var workbook = new XSSFWorkbook(); var bytes = new ByteArrayOutputStream()) {
			content.accept(workbook);
			workbook.write(bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Writes what a test is about.
	 */
	private interface CellWriter {

		void write(XSSFWorkbook workbook, Row row);

	}

}
