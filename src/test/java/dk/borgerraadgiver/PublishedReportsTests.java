package dk.borgerraadgiver;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.codelist.DefaultCodeLists;
import dk.borgerraadgiver.report.DraftReport;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Sentences and tables that offices have published, written again with bound figures over
 * imported cases, and frozen.
 */
@OfficeTest
class PublishedReportsTests {

	@Autowired
	private ApplicationContext office;

	@Autowired
	private DefaultCodeLists defaults;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@TempDir
	private Path folder;

	private DraftReport report;

	@BeforeEach
	void lists() {
		this.defaults.fillIfEmpty();
		this.report = new DraftReport(this.mvc, this.jdbc);
	}

	@Test
	void ringstedsHalfYearStatus() {
		new Commands(this.office).bring(this.folder, PublishedCases.ringsted());
		this.report.begin("HALF_YEAR", "Halvårsstatus 2020", "1-8-2019", "22-1-2020", "1-8-2018", "22-1-2019");
		this.report.saysOnly(
				"""
						Fra {{periode}} modtog borgerrådgiveren {{henvendelser}} henvendelser om {{klageforhold}} klageforhold. \
						Antallet af henvendelser er {{ændring:henvendelser}} i forhold til samme periode året før.

						{{top:kategori:5}}

						{{tabel:kategori:5}}
						""");
		var report = frozen();
		report.select("nav").remove();
		assertThat(report.select(".report-page p").eachText()).anyMatch((text) -> text.contains(
				"modtog borgerrådgiveren 55 henvendelser om 111 klageforhold. Antallet af henvendelser er uændret"));
		// halvårsstatus 2020, de fem mest påklagede forhold
		assertThat(report.select(".report-page ol li").eachText()).containsExactly(
				"Lang sagsbehandlingstid/manglende svar (18)", "Afgørelse, hovedindhold (16)", "Vejledning (12)",
				"Konkret serviceniveau (8)", "Betjeningen af borgere (7)");
		assertThat(report.select(".report-page table tfoot").text()).contains("111");
	}

	@Test
	void naestvedsAnnualReport() {
		new Commands(this.office).bring(this.folder, PublishedCases.naestved());
		this.report.begin("ANNUAL", "Årsberetning 2023", "1-1-2023", "31-12-2023", "1-1-2022", "31-12-2022");
		this.report.saysOnly(
				"""
						I 2023 var der {{henvendelser}} henvendelser om {{sager}} sager mod {{før:henvendelser}} og {{før:sager}} \
						året før: {{ændring:henvendelser}}.
						""");
		assertThat(frozen().select(".report-page p").eachText())
			.contains("I 2023 var der 379 henvendelser om 393 sager mod 337 og 352 året før: en stigning på 12 %.");
	}

	/** The first year's numbers as published, beside the half-year and the one before. */
	@Test
	void ringstedsHalfYearBesideItsFirstYear() {
		new Commands(this.office).bring(this.folder, PublishedCases.ringsted());
		bring("""
				fra;til;tabel;raekke;antal;kilde
				2018-08-01;2019-07-31;totaler;henvendelser;142;første år
				2018-08-01;2019-07-31;totaler;klageforhold;242;første år
				2018-08-01;2019-07-31;totaler;sparring;18;konsultativ bistand
				2018-08-01;2019-01-22;totaler;henvendelser;55;halvårsstatus 2020
				2019-08-01;2020-07-31;totaler;henvendelser;114;
				""".replace(";114;", ";114;årsberetning 2020"));
		this.report.begin("HALF_YEAR", "Halvårsstatus 2020", List.of(0), "1-8-2019", "22-1-2020", "1-8-2018",
				"22-1-2019");
		this.report.saysOnly("""
				Antallet er {{ændring:henvendelser}}.

				{{tabel:år}}

				{{tabel:år:kategori:5}}

				{{tabel:kategori × afdeling}}

				{{diagram:år}}
				""");
		var report = frozen();
		assertThat(report.select(".report-page p").eachText()).contains("Antallet er uændret.");
		var years = report.expectFirst("table");
		assertThat(years.select("thead th").eachText()).containsExactly("Hvad der er talt", "01-08-2018 – 22-01-2019 *",
				"2018/19 *", "01-08-2019 – 22-01-2020");
		assertThat(years.select("tbody tr").eachText()).contains("henvendelser 55 142 55", "klageforhold – 242 111",
				"medarbejdersparring – 18 0");
		assertThat(report.text()).contains("2018/19: første år, konsultativ bistand");
		assertThat(report.select("table").get(1).select("tr").eachText()).contains(
				"Sagsbehandling / Lang sagsbehandlingstid/manglende svar – – 18", "øvrige – – 50", "I alt – 242 111");
		assertThat(report.select(".report-chart svg")).hasSize(1);
	}

	@Test
	void ringstedsReportingYearsSideBySide() {
		new Commands(this.office).bring(this.folder, PublishedCases.ringsted());
		bring("""
				fra;til;tabel;raekke;antal;kilde
				2018-08-01;2019-07-31;totaler;henvendelser;142;årsberetning 2019
				2018-08-01;2019-07-31;totaler;klageforhold;242;årsberetning 2019
				2019-08-01;2020-07-31;totaler;henvendelser;114;årsberetning 2020
				2019-08-01;2020-07-31;totaler;klageforhold;245;årsberetning 2020
				""");
		this.report.begin("ANNUAL", "Årsberetning 2021", "1-8-2020", "31-7-2021");
		this.report.saysOnly("{{tabel:år}}");
		var years = frozen().expectFirst("table");
		assertThat(years.select("thead th").eachText()).containsExactly("Hvad der er talt", "2018/19 *", "2019/20 *",
				"2020/21");
		assertThat(years.select("tbody tr").eachText()).contains("henvendelser 142 114 159",
				"klageforhold 242 245 329");
	}

	@Test
	void naestvedsYearBesideTheOnePublishedBefore() {
		new Commands(this.office).bring(this.folder, PublishedCases.naestved());
		bring("""
				fra;til;tabel;raekke;antal;kilde
				1-1-2022;31-12-2022;totaler;henvendelser;337;årsberetning 2022
				1-1-2022;31-12-2022;totaler;sager;352;årsberetning 2022
				1-1-2022;31-12-2022;afdeling;Center for Arbejdsmarked;149;årsberetning 2022
				1-1-2022;31-12-2022;afdeling;Center for Børn og Unge;83;årsberetning 2022
				1-1-2023;31-12-2023;kommunen;sager;20.000;årsberetning 2023
				""");
		this.report.begin("ANNUAL", "Årsberetning 2023", List.of(0), "1-1-2023", "31-12-2023", "1-1-2022",
				"31-12-2022");
		assertThat(this.mvc.get().uri(DraftReport.WORKSHOP + "/afstem").with(user(Staff.ADVISOR))).bodyText()
			.contains("Offentliggjorte tal siger det samme som de talte");
		this.report.saysOnly("""
				{{sager}} sager er {{ændring:henvendelser}} i henvendelser og {{andel af sager}} af kommunens sager. I \
				{{før:andel:afdeling:Center for Arbejdsmarked+Center for Børn og Unge}} var det to centre.

				{{tabel:år:afdeling}}

				{{tabel:medhold × afdeling}}
				""");
		var report = frozen();
		assertThat(report.select(".report-page p").eachText()).contains(
				"393 sager er en stigning på 12 % i henvendelser og 2,0 % af kommunens sager. I 66 % var det to centre.");
		assertThat(report.expectFirst("table").select("tr").eachText()).contains("Afdeling 2022 * 2023",
				"Center for Arbejdsmarked 149 196", "Center for Børn og Unge 83 0", "I alt 352 393");
	}

	private void bring(String file) {
		assertThat(this.mvc.post()
			.uri("/tal/offentliggjorte/fil")
			.multipart()
			.file(new MockMultipartFile("file", "tal.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)))
			.with(user(Staff.ADVISOR))
			.with(csrf())
			.param("id", UUID.randomUUID().toString())).hasRedirectedUrl("/tal/offentliggjorte");
	}

	private Document frozen() {
		this.report.freeze();
		var page = this.mvc.get().uri("/beretninger/" + DraftReport.ID).with(user(Staff.ADVISOR)).exchange();
		assertThat(page).hasStatusOk();
		try {
			return Jsoup.parse(page.getResponse().getContentAsString(StandardCharsets.UTF_8));
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
