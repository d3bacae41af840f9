package dk.borgerraadgiver.report.writing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import dk.borgerraadgiver.report.DraftReport;
import dk.borgerraadgiver.report.WholeOffice;
import dk.borgerraadgiver.report.content.ReportContent;
import dk.borgerraadgiver.report.format.Edition;
import dk.borgerraadgiver.report.format.Editions;
import dk.borgerraadgiver.report.frozen.FrozenReports;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import dk.borgerraadgiver.support.Vera;
import org.apache.pdfbox.Loader;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A report of sixty pages with every table and every chart there is, an empty one, and
 * names without end, in every edition and format.
 */
@OfficeTest
class WholeReportTests {

	/** A word of more than eighty letters, as committees make them. */
	private static final String LONG = "Beskæftigelsesindsatskoordineringssagsbehandlingstidsforlængelsesklagevejledningsafdeling";

	private static final int PAGES = 60;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ReportDesk desk;

	@Autowired
	private Composer composer;

	@Autowired
	private FrozenReports frozen;

	@Test
	void everyTableAndChartComesOutWholeInEveryEditionAndFormat() throws Exception {
		var content = freeze();
		assertThat(content.mistakes()).isEmpty();
		assertThat(content.grids()).anyMatch((grid) -> grid.key().equals("observatoer") && grid.isEmpty());
		var editions = Editions.of(content);
		assertThat(editions).extracting(Edition::key).containsExactly("fuld", "kort", "afdeling-1");
		for (Edition edition : editions) {
			isReadAloudAndKeptForEver(edition);
			hasItsStructureInWord(edition);
			hasItsNumbersInTheWorkbook(edition);
			leadsToItsPlacesInHtml(edition);
		}
	}

	/**
	 * Tables are in the short version, charts in the department's part, words in both.
	 */
	private ReportContent freeze() {
		UUID group = new WholeOffice(this.jdbc).lay(LONG);
		new DraftReport(this.mvc, this.jdbc).begin();
		this.jdbc.sql("insert into report_department (report_id, department_id) values (?, ?)")
			.params(DraftReport.ID, group)
			.update();
		this.jdbc.sql("delete from report_chapter where position > 3").update();
		say(1, "Ord " + LONG,
				("Sagsbehandlingstiden var længere, end borgeren kunne vente. ".repeat(12) + LONG + "\n\n").repeat(25),
				true, true);
		say(2, "Alle tabeller", all("tables"), true, false);
		say(3, "Alle diagrammer", all("charts"), false, true);
		new DraftReport(this.mvc, this.jdbc).freeze();
		return this.frozen.find(DraftReport.ID).orElseThrow().content();
	}

	private void say(int position, String title, String body, boolean inShort, boolean inParts) {
		this.jdbc.sql("""
				update report_chapter set title = ?, body = ?, in_short_version = ?, in_parts = ?, included = true
				where position = ?
				""").params(title, body, inShort, inParts, position).update();
	}

	private String all(String kind) {
		return this.composer.offers(this.desk.look(DraftReport.ID, Staff.ADVISOR))
			.stream()
			.filter((offers) -> offers.key().equals(kind))
			.flatMap((offers) -> offers.all().stream())
			.map((offer) -> "# " + offer.value() + "\n\n" + offer.source() + "\n\n")
			.collect(Collectors.joining());
	}

	private void isReadAloudAndKeptForEver(Edition edition) throws Exception {
		byte[] pdf = output(edition, "pdf");
		assertThat(Vera.faults("report-whole-" + edition.key(), pdf)).as(edition.key()).isEmpty();
		try (var document = Loader.loadPDF(pdf)) {
			assertThat(document.getNumberOfPages())
				.isGreaterThanOrEqualTo(edition.key().equals(Edition.FULL) ? PAGES : 10);
		}
	}

	private void hasItsStructureInWord(Edition edition) throws IOException {
		byte[] docx = output(edition, "docx");
		Files.write(Path.of("target/screenshots/report-whole-" + edition.key() + ".docx"), docx);
		try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
			var grids = edition.content().grids();
			var paragraphs = document.getParagraphs();
			assertThat(paragraphs.stream().filter((line) -> "Heading1".equals(line.getStyle())))
				.hasSameSizeAs(edition.content().chapters());
			assertThat(paragraphs.stream().filter((line) -> "Caption".equals(line.getStyle()))).hasSameSizeAs(grids);
			assertThat(document.getTables()).hasSize((int) grids.stream().filter((grid) -> !grid.isEmpty()).count())
				.allMatch((table) -> table.getRow(0).isRepeatHeader());
			var xml = document.getDocument().xmlText();
			assertThat(xml.split("<pic:pic", -1)).hasSameSizeAs(xml.split("<wp:docPr [^>]*descr=\"[^\"]+\"", -1));
		}
	}

	private void hasItsNumbersInTheWorkbook(Edition edition) throws IOException {
		try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(output(edition, "xlsx")))) {
			assertThat(workbook.getNumberOfSheets()).isEqualTo(edition.content().grids().size());
			workbook.forEach((sheet) -> sheet.forEach((row) -> row.forEach((cell) -> {
				boolean number = cell.getRowIndex() > 3 && cell.getColumnIndex() > 0;
				if (number && !List.of("··", "–").contains(cell.toString())) {
					assertThat(cell.getCellType()).as("%s %s", sheet.getSheetName(), cell.getAddress())
						.isEqualTo(CellType.NUMERIC);
				}
			})));
		}
	}

	private void leadsToItsPlacesInHtml(Edition edition) {
		var page = Jsoup.parse(new String(output(edition, "html"), StandardCharsets.UTF_8));
		assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
		assertThat(page.select("nav a")).hasSameSizeAs(edition.content().chapters())
			.allMatch((link) -> page.getElementById(link.attr("href").substring(1)) != null);
		assertThat(page.select("table")).allMatch((table) -> !table.select("caption").text().isBlank());
		assertThat(page.select("svg")).allMatch((chart) -> !chart.attr("aria-label").isBlank());
	}

	private byte[] output(Edition edition, String format) {
		return this.frozen.output(DraftReport.ID, edition.key(), format);
	}

}
