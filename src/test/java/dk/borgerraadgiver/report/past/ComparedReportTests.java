package dk.borgerraadgiver.report.past;

import java.time.LocalDate;
import java.util.List;

import dk.borgerraadgiver.report.DraftReport;
import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Reports beside what was published before, beside many periods, and beside none.
 */
@OfficeTest
class ComparedReportTests {

	private static final String[] YEAR = { "1-1-2023", "31-12-2023" };

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private DraftReport report;

	private PublishedMother past;

	@BeforeEach
	void threeInquiriesAndAPastOfTwo() {
		this.report = new DraftReport(this.mvc, this.jdbc);
		this.past = new PublishedMother(this.jdbc);
		var cases = new CaseMother(this.jdbc);
		for (int day = 1; day <= 3; day++) {
			cases.inquiry(LocalDate.of(2023, 5, day));
		}
		this.past.year(2022, "TOTALS", "henvendelser", 2);
	}

	@Test
	void aReportThatIsComparedWithNothingCanBeFrozenAsItBegan() {
		this.report.begin("ANNUAL", "Årsberetning 2023", YEAR);
		this.report.freeze();
		assertThat(read()).bodyText().contains("Resumé", "Statistik").doesNotContain("Sammenlignet med", "År for år");
	}

	@Test
	void aReportThatIsComparedSpeaksOfIt() {
		this.report.begin("ANNUAL", "Årsberetning 2023", "1-1-2023", "31-12-2023", "1-1-2021", "31-12-2021");
		this.report.freeze();
		assertThat(read()).bodyText()
			.contains("Sammenlignet med", "1. januar 2021", "År for år")
			.doesNotContain("? ", "{{");
	}

	@Test
	void aReportIsComparedWithWhatWasPublishedWhereItSaysSo() {
		this.report.begin("ANNUAL", "Årsberetning 2023", List.of(0), "1-1-2023", "31-12-2023", "1-1-2022",
				"31-12-2022");
		this.report.saysOnly("Det er {{ændring:henvendelser}} fra {{før:henvendelser}}.\n\n{{tabel:totaler}}\n");
		this.report.freeze();
		assertThat(read()).bodyText()
			.contains("en stigning på 50 %", "2022 *", "2022: Årsberetning 2022")
			.containsPattern("(?s)fra <span class=\"bound\">2</span>");
		assertThat(get("/plan")).bodyText().contains("name=\"comparisons[0].published\" checked=\"checked\"");
	}

	@Test
	void withoutTheMarkThePeriodIsCounted() {
		this.report.begin("ANNUAL", "Årsberetning 2023", "1-1-2023", "31-12-2023", "1-1-2022", "31-12-2022");
		this.report.saysOnly("{{før:henvendelser}} henvendelser");
		this.report.freeze();
		assertThat(read()).bodyText().contains("<span class=\"bound\">0</span> henvendelser");
	}

	@Test
	void whatWasNotPublishedCannotBeComparedWith() {
		assertThat(this.report.begin("ANNUAL", "Årsberetning 2023", List.of(0), "1-1-2023", "31-12-2023", "1-8-2022",
				"31-12-2022"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Der er ikke offentliggjort tal for præcis den periode");
	}

	@Test
	void thereIsRoomForAnyNumberOfPeriodsAndNothingTypedIsLost() {
		this.report.begin("ANNUAL", "Årsberetning 2023", "1-1-2023", "31-12-2023", "1-1-2022", "31-12-2022");
		for (String path : List.of("/beretninger/vaerksted/ny", DraftReport.WORKSHOP + "/plan")) {
			assertThat(this.mvc.post()
				.uri(path)
				.with(user(Staff.ADVISOR))
				.with(csrf())
				.param("id", DraftReport.ID.toString())
				.param("title", "")
				.param("from", "1-1-2023")
				.param("comparisons[0].from", "1-1-2019")
				.param("comparisons[5].from", "1-1-2014")
				.param("flere", "ja")).hasStatusOk()
				.bodyText()
				.contains("value=\"01-01-2019\"", "value=\"01-01-2014\"", "comparisons[8].from")
				.doesNotContain("Skriv en titel");
		}
		assertThat(this.jdbc.sql("select count(*) from report_comparison").query(Long.class).single()).isOne();
	}

	@Test
	void aMistakeForWantOfADenominatorIsGoneOnceItIsEntered() {
		this.report.begin("ANNUAL", "Årsberetning 2023", YEAR);
		this.report.saysOnly("{{pr. 1.000:henvendelser}} pr. 1.000 og {{andel af sager}}");
		assertThat(get("/vis")).bodyText()
			.contains("Kommunens indbyggertal for 2023 mangler", "/tal/offentliggjorte/ny?aar=2023");
		this.past.year(2023, "MUNICIPALITY", "indbyggere", 1000);
		this.past.year(2023, "MUNICIPALITY", "sager", 120);
		assertThat(get("/vis")).bodyText()
			.contains("<span class=\"bound\">3,0</span> pr. 1.000 og <span class=\"bound\">2,5 %</span>");
	}

	private MvcTestResult read() {
		return this.mvc.get().uri("/beretninger/" + DraftReport.ID).with(user(Staff.ADVISOR)).exchange();
	}

	private MvcTestResult get(String more) {
		return this.mvc.get().uri(DraftReport.WORKSHOP + more).with(user(Staff.ADVISOR)).exchange();
	}

}
