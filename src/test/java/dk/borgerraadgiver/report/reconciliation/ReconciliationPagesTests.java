package dk.borgerraadgiver.report.reconciliation;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import dk.borgerraadgiver.recommendation.RecommendationMother;
import dk.borgerraadgiver.report.DraftReport;
import dk.borgerraadgiver.report.past.PublishedMother;
import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * What is looked at before a report is frozen.
 */
@OfficeTest
class ReconciliationPagesTests {

	private static final String WORKSHOP = DraftReport.WORKSHOP;

	private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private CaseMother cases;

	private DraftReport report;

	@BeforeEach
	void haveADraft() {
		this.cases = new CaseMother(this.jdbc);
		this.report = new DraftReport(this.mvc, this.jdbc);
		assertThat(this.report.begin()).hasRedirectedUrl(WORKSHOP);
		this.report.saysOnly("Der kom {{henvendelser}} henvendelser.");
	}

	@Test
	void aDraftWithNothingToMendCanBeFrozen() {
		this.jdbc.sql("update report set created_at = now() + interval '1 minute'").update();
		var page = page();
		assertThat(page.select(".report-checks .badge").eachText()).hasSize(13).containsOnly("I orden");
		assertThat(page.select("form[action$=/frys]")).hasSize(1);
	}

	@Test
	void aFigureThatIsNotUnderstoodStopsTheReport() {
		this.report.saysOnly("Der kom {{hevendelser}}.");
		var page = page();
		assertThat(page.select(".report-checks .badge").eachText()).contains("Skal rettes");
		assertThat(page.select("form[action$=/frys]")).isEmpty();
	}

	@Test
	void aPublishedFigureThatSaysSomethingElseThanWhatIsCountedIsToldWithBoth() {
		this.cases.inquiry(LocalDate.of(2025, 3, 1));
		var past = new PublishedMother(this.jdbc);
		past.year(2025, "TOTALS", "henvendelser", 3);
		past.year(2025, "TOTALS", "klageforhold", 0);
		past.year(2019, "TOTALS", "henvendelser", 7);
		assertThat(page().text()).contains("1 offentliggjort tal siger noget andet end det talte",
				"2025 · henvendelser: 3 (Årsberetning 2025) ≠ 1");
	}

	@Test
	void whatIsNotStatedLeadsToTheVeryCases() {
		this.cases.inquiry(DAY);
		var page = page();
		assertThat(page.text()).contains("noget ikke angivet", "1 åben henvendelse er uden klageforhold");
		var way = page.select("a[href^=/tal/bag?tabel=type]").attr("href");
		assertThat(this.mvc.get().uri(way).with(user(Staff.ADVISOR))).hasStatusOk().bodyText().contains("Sag 1");
		assertThat(page.select("a[href=/henvendelser/2026-0001]")).isNotEmpty();
	}

	@Test
	void aCaseThatIsHiddenFromTheWriterIsNotNamed() {
		this.jdbc.sql("update inquiry set restricted = true where id = ?").param(this.cases.inquiry(DAY)).update();
		assertThat(page().text()).doesNotContain("2026-0001");
	}

	@Test
	void theNameOfACitizenAndParticularsAreFoundInTheText() {
		this.cases.citizen("Anne-Marie Bøgh Larsen");
		this.report.saysOnly("Anne-Marie Bøgh Larsen, 010190-1234, ringede. Det gjorde Hans Hansen ikke.");
		var page = page();
		assertThat(page.text())
			.contains("2 steder i teksten ligner en persons oplysninger", "Anne-Marie Bøgh Larsen", "010190-1234")
			.doesNotContain("Hans Hansen");
		assertThat(page.select("a[href^=" + WORKSHOP + "/kapitler/]")).isNotEmpty();
	}

	@Test
	void whatTheTextTakesInIsLookedOverToo() {
		this.cases.citizen("Anne-Marie Bøgh Larsen");
		var given = new RecommendationMother(this.jdbc).given("Ring til Anne-Marie Bøgh Larsen", DAY);
		this.report.saysOnly("{{anbefalinger}}");
		var page = page();
		assertThat(page.text()).contains("1 sted i teksten ligner en persons oplysninger");
		assertThat(page.select("a[href=/anbefalinger/" + given + "]").eachText())
			.contains("Ring til Anne-Marie Bøgh Larsen: Anne-Marie Bøgh Larsen");
	}

	@Test
	void aRecommendationThatNoChapterTellsAndOneThatWasToBeFollowedUpArePointedOut() {
		var mother = new RecommendationMother(this.jdbc);
		var untold = mother.given("Svar inden for fristen", DAY);
		var due = mother.given("Skriv venligt", LocalDate.of(2025, 2, 1));
		mother.followUp(due, LocalDate.of(2025, 6, 1));
		this.report.saysOnly("{{opfølgning}}");
		var page = page();
		assertThat(page.text()).contains("1 af periodens anbefalinger står ikke i beretningen",
				"1 anbefaling, der fortælles om, skulle være fulgt op");
		assertThat(page.select("a[href^=/anbefalinger/]").eachAttr("href"))
			.containsExactlyInAnyOrder("/anbefalinger/" + untold, "/anbefalinger/" + due);
	}

	@Test
	void whatIsFrozenIsNotLookedOverAgain() {
		this.report.freeze();
		assertThat(this.mvc.get().uri(WORKSHOP + "/afstem").with(user(Staff.ADVISOR))).hasStatus(HttpStatus.NOT_FOUND);
	}

	private Document page() {
		var page = this.mvc.get().uri(WORKSHOP + "/afstem").with(user(Staff.ADVISOR)).exchange();
		assertThat(page).hasStatusOk();
		try {
			return Jsoup.parse(page.getResponse().getContentAsString(StandardCharsets.UTF_8));
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
