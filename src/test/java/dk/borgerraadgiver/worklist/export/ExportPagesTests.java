package dk.borgerraadgiver.worklist.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import dk.borgerraadgiver.worklist.WorklistPages;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lists leave as spreadsheets without people in them, and it is noted who took them.
 */
@OfficeTest
class ExportPagesTests extends WorklistPages {

	private static final String PAGE = "/henvendelser/udtraek/ny";

	@BeforeEach
	void aCaseOfSomebodyWithANastySubject() {
		var citizen = new CaseMother(this.jdbc).citizen("Ane Borger");
		this.jdbc.sql("update citizen set cpr = '0101701234' where id = ?").param(citizen).update();
		this.jdbc.sql("update inquiry set subject = '=cmd()', citizen_id = ? where id = ?")
			.params(citizen, this.cases.get(0))
			.update();
		new CaseMother(this.jdbc).close(this.cases.get(0), LocalDate.of(2026, 3, 10));
	}

	@Test
	void thePageSaysHowManyLeaveBeforeTheyDo() {
		assertThat(get(PAGE + "?omfang=ALLE")).bodyText().contains("Hent 3 henvendelser", "Det noteres");
		assertThat(get(PAGE + "?valgt=2026-0001")).bodyText().contains("Hent 1 henvendelse");
		assertThat(get(PAGE + "?status=AABEN&omfang=VALGTE")).as("nothing ticked is what was found")
			.bodyText()
			.contains("Hent 2 henvendelser");
		assertThat(get(PAGE + "?type=" + UUID.randomUUID())).bodyText().contains("ikke valgt nogen");
		assertThat(records()).isZero();
	}

	@Test
	void theTextFileHasDanishHeadingsAndNobodysNameOrNumber() throws IOException {
		assertThat(text(send(export("CSV")))).startsWith("\ufeffNummer;Modtaget;Type;")
			.contains("2026-0001;02-03-2026;", ";Afsluttet;10-03-2026;")
			.doesNotContain("Ane Borger", "cmd", "0101701234", "Emne");
	}

	@Test
	void withPeopleAskedForFormulasAreHarmlessAndCprNumbersStillAbsent() throws IOException {
		assertThat(text(send(export("CSV").param("persons", "true")))).contains("'=cmd();Ane Borger")
			.doesNotContain("0101701234");
	}

	@Test
	void aCprNumberThatStandsInASubjectStaysHere() throws IOException {
		this.jdbc.sql("update inquiry set subject = 'Afslag til 010170-1234' where id = ?")
			.param(this.cases.get(0))
			.update();
		assertThat(text(send(export("CSV").param("persons", "true")))).contains("Afslag til 0101xx-xxxx")
			.doesNotContain("1234");
	}

	@Test
	void aFormulaIsTextInTheWorkbookToo() throws IOException {
		var file = send(export("XLSX").param("order", "nummer-stigende").param("persons", "true")).getResponse()
			.getContentAsByteArray();
		try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			var subject = book.getSheetAt(0).getRow(1).getCell(11);
			assertThat(subject.getCellType()).isEqualTo(CellType.STRING);
			assertThat(subject.getStringCellValue()).isEqualTo("'=cmd()");
		}
	}

	@Test
	void theWorkbookHasRealDates() throws IOException {
		var file = send(export("XLSX").param("order", "nummer-stigende")).getResponse().getContentAsByteArray();
		try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			var row = book.getSheetAt(0).getRow(1);
			assertThat(row.getCell(0).getStringCellValue()).isEqualTo("2026-0001");
			assertThat(row.getCell(1).getCellType()).isEqualTo(CellType.NUMERIC);
			assertThat(DateUtil.isCellDateFormatted(row.getCell(1))).isTrue();
			assertThat(row.getCell(1).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2026, 3, 2, 0, 0));
			assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(3);
		}
	}

	@Test
	void everyExportIsNotedForAllAdvisorsToSee() {
		send(export("CSV"));
		send(export("XLSX").param("persons", "true").param("numbers", "2026-0001"));
		assertThat(get("/henvendelser/udtraek", Staff.SECOND_ADVISOR)).bodyText()
			.contains("Rikke Rådgiver", "Excel (XLSX)", "Tekst (CSV)", "Valgt enkeltvis", "Med");
		assertThat(this.jdbc.sql("select rows from case_export order by rows").query(Integer.class).list())
			.containsExactly(1, 3);
	}

	@Test
	void aButtonPressedTwiceIsOneExport() {
		var id = UUID.randomUUID().toString();
		for (int i = 0; i < 2; i++) {
			assertThat(send(this.mvc.post().uri(PAGE).param("id", id).param("format", "CSV").param("filter", "")))
				.hasStatusOk();
		}
		assertThat(records()).isOne();
	}

	@Test
	void aRestrictedCaseLeavesOnlyWithTheNamed() throws IOException {
		restrict(0, Staff.ADVISOR);
		assertThat(text(send(export("CSV"), Staff.SECOND_ADVISOR))).contains("2026-0002").doesNotContain("2026-0001");
		assertThat(text(send(export("CSV").param("numbers", "2026-0001 2026-0002"), Staff.SECOND_ADVISOR)))
			.doesNotContain("2026-0001");
		assertThat(text(send(export("CSV")))).contains("2026-0001");
	}

	@Test
	void anUnreadableKindOfFileIsToldAndNothingLeaves() {
		assertThat(send(export("PDF"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(records()).isZero();
	}

	@Test
	void tenThousandCasesLeave() throws IOException {
		this.jdbc
			.sql("""
					insert into inquiry (id, case_year, case_sequence, received_on, subject, created_at, changed_at, version)
					select gen_random_uuid(), 2025, n, date '2025-01-01' + n % 300, 'Sag', now(), now(), 0
					from generate_series(1, 10000) n
					""")
			.update();
		assertThat(text(send(export("CSV"))).lines()).hasSize(10004);
		assertThat(this.jdbc.sql("select rows from case_export").query(Integer.class).single()).isEqualTo(10003);
	}

	private MockMvcRequestBuilder export(String format) {
		return post(PAGE).param("format", format).param("filter", "");
	}

	private static String text(MvcTestResult result) throws IOException {
		assertThat(result).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private long records() {
		return this.jdbc.sql("select count(*) from case_export").query(Long.class).single();
	}

}
