package dk.borgerraadgiver.report.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TableOutputTests {

	@Test
	void everyTableHasItsSheetWithNumbersAsNumbers() throws IOException {
		try (var workbook = open(new Edition(Edition.FULL, "", ContentMother.everything()))) {
			assertThat(workbook.getNumberOfSheets()).isEqualTo(5);
			keep(workbook);
			var sheet = workbook.getSheetAt(0);
			assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Type og afdeling");
			assertThat(sheet.getRow(4).getCell(1).getNumericCellValue()).isEqualTo(100);
			assertThat(sheet.getRow(4).getCell(2).getStringCellValue()).isEqualTo("··");
			var percent = workbook.getSheetAt(2).getRow(4).getCell(2);
			assertThat(percent.getNumericCellValue()).isEqualTo(0.12);
			assertThat(percent.getCellStyle().getDataFormatString()).isEqualTo("0%");
		}
	}

	@Test
	void nothingInASheetIsAFormulaWhateverItBeginsWith() throws IOException {
		try (var workbook = open(new Edition(Edition.FULL, "", ContentMother.hostile()))) {
			var sheet = workbook.getSheetAt(0);
			sheet.forEach((row) -> row.forEach(
					(cell) -> assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC, CellType.BLANK)));
			assertThat(IntStream.rangeClosed(4, 8).mapToObj((row) -> sheet.getRow(row).getCell(0).getStringCellValue()))
				.allMatch((name) -> name.startsWith("'"))
				.allMatch((name) -> name.contains("<script>alert(1)</script> {{ {{henvendelser}} }} ${7*7}"));
		}
	}

	@Test
	void nothingInTheFileIsAFormulaEither() throws IOException {
		var text = new String(
				new CsvOutput().write(new Edition(Edition.FULL, "", ContentMother.hostile()), ContentMother.IMPRINT),
				StandardCharsets.UTF_8);
		try (var lines = CSVParser.parse(text, CSVFormat.Builder.create().setDelimiter(';').get())) {
			assertThat(lines.getRecords()).hasSizeGreaterThan(5).allSatisfy((line) -> {
				assertThat(line).hasSize(5).noneMatch((field) -> field.matches("(?s)[=+@-].*"));
				assertThat(String.join("", line)).doesNotContain("\u0000", "\u202E");
			});
		}
	}

	@Test
	void theFileTellsEveryNumberAndWhatIsKeptBack() {
		var text = new String(
				new CsvOutput().write(new Edition(Edition.FULL, "", ContentMother.everything()), ContentMother.IMPRINT),
				StandardCharsets.UTF_8);
		assertThat(text).startsWith("tabel;overskrift;raekke;kolonne;vaerdi\n")
			.contains("type_afdeling;Type og afdeling;Center for Arbejdsmarked;klage;100\n",
					"type_afdeling;Type og afdeling;Center for Arbejdsmarked;vejledning;skjult\n",
					"type_afdeling;Type og afdeling;I alt;I alt;393\n")
			.doesNotContain("vejledning;49\n", "vejledning;44\n");
	}

	/** For whoever looks at it, and for {@code .ci/check-docx}. */
	private static void keep(XSSFWorkbook workbook) throws IOException {
		Files.createDirectories(Path.of("target/screenshots"));
		try (var file = Files.newOutputStream(Path.of("target/screenshots/report.xlsx"))) {
			workbook.write(file);
		}
	}

	private static XSSFWorkbook open(Edition edition) throws IOException {
		return new XSSFWorkbook(new ByteArrayInputStream(new XlsxOutput().write(edition, ContentMother.IMPRINT)));
	}

}
