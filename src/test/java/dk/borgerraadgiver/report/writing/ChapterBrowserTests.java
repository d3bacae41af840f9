package dk.borgerraadgiver.report.writing;

import java.time.LocalDate;
import java.util.UUID;

import dk.borgerraadgiver.report.DraftReport;
import dk.borgerraadgiver.support.Browser;
import dk.borgerraadgiver.support.BrowserTest;
import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * An advisor writes a chapter on a phone.
 */
@BrowserTest
class ChapterBrowserTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void whatIsWrittenOnAPhoneIsShownAsItWillBeReadAndSavesItself(Browser browser) {
		var draft = new DraftReport(this.mvc, this.jdbc);
		draft.begin();
		draft.saysOnly("Indledning");
		new CaseMother(this.jdbc).inquiry(LocalDate.of(2026, 3, 2));
		var page = browser.as(Staff.ADVISOR).page();
		page.setViewportSize(390, 844);
		browser.open(DraftReport.WORKSHOP + "/kapitler/" + chapter());
		page.fill("#body", "Der kom {{henvendelser}} henvendelser til ");
		var shown = page.locator("[data-report-shown]");
		assertThat(shown).containsText("Der kom 1 henvendelser til");
		assertThat(page.locator(".report-kept")).containsText("Gemt kl. ");
		page.locator(".report-offers > summary").click();
		page.locator(".report-offers details summary").first().click();
		page.waitForResponse("**/gem", () -> page.locator("[data-insert='{{kommune}}']").click());
		String written = "Der kom {{henvendelser}} henvendelser til {{kommune}}";
		assertThat(page.locator("#body")).hasValue(written);
		assertThat(shown).containsText("Der kom 1 henvendelser til Prøveby Kommune");
		org.assertj.core.api.Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth"))
			.isEqualTo(390);
		browser.picture("chapter-written");
		page.reload();
		assertThat(page.locator("#body")).hasValue(written);
		browser.isAccessible();
	}

	private UUID chapter() {
		return this.jdbc.sql("select id from report_chapter").query(UUID.class).single();
	}

}
