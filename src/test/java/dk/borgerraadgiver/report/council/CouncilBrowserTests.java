package dk.borgerraadgiver.report.council;

import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;

import dk.borgerraadgiver.report.DraftReport;
import dk.borgerraadgiver.support.Browser;
import dk.borgerraadgiver.support.BrowserTest;
import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A council member reads on a phone.
 */
@BrowserTest
class CouncilBrowserTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void publishTwoYears() {
		var cases = new CaseMother(this.jdbc);
		var delay = cases.code("CATEGORY", "Lang sagsbehandlingstid");
		for (int number = 0; number < 60; number++) {
			var department = cases.code("DEPARTMENT", "Center for område " + number % 7);
			cases.matter(cases.inquiry(LocalDate.of((number < 25) ? 2024 : 2025, 1 + number % 12, 5)), department,
					delay);
		}
		for (int year = 2024; year <= 2025; year++) {
			var draft = new DraftReport(this.mvc, this.jdbc, new UUID(9, year));
			draft.begin("ANNUAL", "Borgerrådgiverens årsberetning " + year, "1-1-" + year, "31-12-" + year,
					"1-1-" + (year - 1), "31-12-" + (year - 1));
			draft.freeze();
		}
		this.jdbc.sql("update report set state = 'PUBLISHED'").update();
	}

	@Test
	void theLatestReportIsReadComparedSearchedAndFetched(Browser browser) {
		var page = browser.as(Staff.COUNCIL).open("/");
		page.setViewportSize(390, 844);
		page.navigate(page.url());
		assertThat(page.locator(".report-latest h2")).containsText("årsberetning 2025");
		browser.isAccessible();
		browser.picture("council-reports");

		page.getByText("Læs beretningen").click();
		assertThat(page.locator(".report-number").first()).isVisible();
		page.locator(".report-contents a:has-text('Statistik')").click();
		assertThat(page).hasURL(Pattern.compile(".*#kapitel-[0-9]+"));
		assertThat(page.locator("h2:has-text('Statistik')")).isInViewport();
		browser.isAccessible();
		browser.picture("council-report");
		var fetched = page
			.waitForDownload(() -> page.locator(".report-downloads a[href$='/fuld.pdf']").first().click());
		assertThat(fetched.suggestedFilename()).isEqualTo("annual-2025-12-31-fuld.pdf");

		page.goBack();
		page.goBack();
		page.getByText("Sammenlign to beretninger").first().click();
		assertThat(page.locator(".report-sides").first()).containsText("henvendelser");
		assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
		browser.isAccessible();
		browser.picture("council-compare");

		browser.open("/beretninger").fill("#ord", "sagsbehandlingstiden");
		page.keyboard().press("Enter");
		assertThat(page.locator(".search-hit").first()).isVisible();
		browser.isAccessible();
		browser.picture("council-found");
		page.locator(".search-hit a").first().click();
		assertThat(page).hasURL(Pattern.compile(".*/beretninger/[0-9a-f-]+#kapitel-[0-9]+"));
		assertThat(page.locator("a[href*='/henvendelser']")).hasCount(0);
	}

}
