package dk.borgerraadgiver;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import dk.borgerraadgiver.codelist.DefaultCodeLists;
import dk.borgerraadgiver.support.HtmlTable;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Figures that offices have published come out of cases that are imported, by the same
 * two commands an operator has.
 */
@OfficeTest
class PublishedFiguresTests {

	@Autowired
	private ApplicationContext office;

	@Autowired
	private DefaultCodeLists defaults;

	@Autowired
	private MockMvcTester mvc;

	@TempDir
	private Path folder;

	@BeforeEach
	void lists() {
		this.defaults.fillIfEmpty();
	}

	@Test
	void ringstedsHalfYearAndItsFiveMostCommonMatters() {
		bring(PublishedCases.ringsted());
		// halvårsstatus 2020, Ringsted Kommune
		assertThat(figures("2019-08-01", "2020-01-22", "2018-08-01", "2019-01-22")).contains(
				"totaler;henvendelser;;valgt;55", "totaler;henvendelser;;sammenligning;55",
				"totaler;klageforhold;;valgt;111",
				"kategori;Sagsbehandling / Lang sagsbehandlingstid/manglende svar;klageforhold;valgt;18",
				"kategori;Afgørelse / Afgørelse, hovedindhold;klageforhold;valgt;16",
				"kategori;Vejledning / Vejledning;klageforhold;valgt;12",
				"kategori;Afgørelse / Konkret serviceniveau;klageforhold;valgt;8",
				"kategori;Betjening / Betjeningen af borgere;klageforhold;valgt;7");
		assertThat(mattersByCategory("2019-08-01", "2020-01-22")).startsWith(18, 16, 12, 8, 7)
			.allSatisfy((count) -> assertThat(count).isPositive())
			.filteredOn((count) -> count >= 7)
			.hasSize(5);
		var totals = HtmlTable.in(page("2019-08-01", "2020-01-22"), "totaler");
		assertThat(totals.cell("henvendelser", "Antal")).isEqualTo("55");
		assertThat(totals.cell("henvendelser", "Sidst")).isEqualTo("55");
		assertThat(totals.cell("henvendelser", "Ændring")).isEqualTo("±0 %");
	}

	@Test
	void ringstedsReportingYears() {
		bring(PublishedCases.ringsted());
		// årsberetninger, 1 August to 31 July
		assertThat(figures("2018-08-01", "2019-07-31")).contains("totaler;henvendelser;;valgt;142",
				"totaler;klageforhold;;valgt;242", "totaler;sparring;;valgt;18");
		assertThat(figures("2019-08-01", "2020-07-31")).contains("totaler;henvendelser;;valgt;114",
				"totaler;klageforhold;;valgt;245");
		assertThat(figures("2020-08-01", "2021-07-31")).contains("totaler;henvendelser;;valgt;159",
				"totaler;klageforhold;;valgt;329");
	}

	@Test
	void naestvedsInquiriesAndCasesInTwoYears() {
		bring(PublishedCases.naestved());
		// årsberetning 2023: 379 inquiries are 393 cases, "en stigning på 12 %" from 337
		// and 352
		assertThat(figures("2023-01-01", "2023-12-31", "2022-01-01", "2022-12-31")).contains(
				"totaler;henvendelser;;valgt;379", "totaler;henvendelser;;sammenligning;337",
				"totaler;sager;;valgt;393", "totaler;sager;;sammenligning;352",
				"afdeling;Center for Arbejdsmarked;henvendelser;sammenligning;149",
				"afdeling;Center for Børn og Unge;henvendelser;sammenligning;83");
		var totals = HtmlTable.in(page("2023-01-01", "2023-12-31"), "totaler");
		assertThat(totals.cell("henvendelser", "Antal")).isEqualTo("379");
		assertThat(totals.cell("henvendelser", "Sidst")).isEqualTo("337");
		assertThat(totals.cell("henvendelser", "Ændring")).isEqualTo("+12 %");
		assertThat(totals.cell("sager", "Antal")).isEqualTo("393");
		assertThat(totals.cell("sager", "Ændring")).isEqualTo("+12 %");
	}

	private void bring(String sheet) {
		new Commands(this.office).bring(this.folder, sheet);
	}

	private List<String> figures(String from, String to, String... compared) {
		return ((compared.length == 0) ? run("figures", "--from", from, "--to", to) : run("figures", "--from", from,
				"--to", to, "--compare-from", compared[0], "--compare-to", compared[1]))
			.lines()
			.toList();
	}

	private List<Integer> mattersByCategory(String from, String to) {
		return figures(from, to).stream()
			.filter((line) -> line.startsWith("kategori;") && line.contains(";klageforhold;valgt;"))
			.map((line) -> Integer.valueOf(line.substring(line.lastIndexOf(';') + 1)))
			.filter((count) -> count > 0)
			.sorted((one, other) -> other - one)
			.toList();
	}

	private String page(String from, String to) {
		var page = this.mvc.get()
			.uri("/tal?fra={from}&til={to}", LocalDate.parse(from), LocalDate.parse(to))
			.with(user(Staff.ADVISOR))
			.exchange();
		assertThat(page).hasStatusOk();
		try {
			return page.getResponse().getContentAsString();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private String run(String name, String... arguments) {
		return new Commands(this.office).run(name, arguments);
	}

}
