package dk.borgerraadgiver;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

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
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
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
