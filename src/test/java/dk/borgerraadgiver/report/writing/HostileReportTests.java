package dk.borgerraadgiver.report.writing;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import dk.borgerraadgiver.report.DraftReport;
import dk.borgerraadgiver.report.WholeOffice;
import dk.borgerraadgiver.report.format.ContentMother;
import dk.borgerraadgiver.report.frozen.FrozenReports;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * A report by somebody who means no good, with names of departments and categories that
 * begin like formulas, on its way from the database into every format.
 */
@OfficeTest
class HostileReportTests {

	private static final String SCRIPT = "<script>alert(1)</script>";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private FrozenReports frozen;

	@Test
	void whateverNamesAndTextSayIsTextInEveryFormat() throws Exception {
		new WholeOffice(this.jdbc).lay("=1+1 " + ContentMother.HOSTILE);
		var report = new DraftReport(this.mvc, this.jdbc);
		report.begin();
		report.saysOnly(SCRIPT + " ${7*7} [[${7*7}]] __${7*7}__\n\n{{tabel:kategori}}\n\n{{diagram:type × afdeling}}");
		this.jdbc.sql("update report set title = ?").param(ContentMother.HOSTILE).update();
		this.jdbc.sql("update report_chapter set title = ?").param(ContentMother.HOSTILE).update();
		report.freeze();

		var html = Jsoup.parse(new String(output("html"), StandardCharsets.UTF_8));
		assertThat(html.select("script")).isEmpty();
		assertThat(html.text()).contains(SCRIPT + " ${7*7} [[${7*7}]] __${7*7}__", "=1+1 " + SCRIPT);
		try (var pdf = Loader.loadPDF(output("pdf"))) {
			assertThat(new PDFTextStripper().getText(pdf)).contains(SCRIPT + " ${7*7} [[${7*7}]] __${7*7}__");
		}
		try (var docx = new XWPFDocument(new ByteArrayInputStream(output("docx")))) {
			assertThat(docx.getTables().getFirst().getText()).contains("=1+1 " + SCRIPT);
		}
		try (var xlsx = new XSSFWorkbook(new ByteArrayInputStream(output("xlsx")))) {
			xlsx.forEach((sheet) -> sheet.forEach((row) -> row.forEach((cell) -> {
				assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
				assertThat(cell.toString()).doesNotStartWith("=");
			})));
		}
		assertThat(new String(output("csv"), StandardCharsets.UTF_8)).contains("'=1+1 " + SCRIPT)
			.doesNotContainPattern("(?m)(^|;)\"?=");
	}

	@Test
	void anUnknownFigureInBracesIsShownAsItIsAndFreezesNothing() {
		var report = new DraftReport(this.mvc, this.jdbc);
		report.begin();
		report.saysOnly("{{ {{ " + SCRIPT + " }} }} ${7*7}");
		var page = this.mvc.get().uri(DraftReport.WORKSHOP + "/vis").with(user(Staff.ADVISOR)).exchange();
		assertThat(page).hasStatusOk().bodyText().contains("binding-mistake").doesNotContain(SCRIPT);
	}

	@Test
	void aCharacterNoDatabaseKeepsIsNoFault() {
		var report = new DraftReport(this.mvc, this.jdbc);
		report.begin();
		var chapter = this.jdbc.sql("select id from report_chapter order by position limit 1")
			.query(UUID.class)
			.single();
		assertThat(this.mvc.post()
			.uri(DraftReport.WORKSHOP + "/kapitler/" + chapter)
			.with(user(Staff.ADVISOR))
			.with(csrf())
			.param("title", "Forord")
			.param("body", "a\u0000b")
			.param("version", "0")
			.exchange()
			.getResponse()
			.getStatus()).isLessThan(500);
	}

	private byte[] output(String format) {
		return this.frozen.output(DraftReport.ID, "fuld", format);
	}

}
