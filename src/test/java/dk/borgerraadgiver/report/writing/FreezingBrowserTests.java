package dk.borgerraadgiver.report.writing;

import java.util.regex.Pattern;

import dk.borgerraadgiver.report.DraftReport;
import dk.borgerraadgiver.support.Browser;
import dk.borgerraadgiver.support.BrowserTest;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * An advisor freezes a report, and is told why where that can't be done.
 */
@BrowserTest
class FreezingBrowserTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void begin() {
		new DraftReport(this.mvc, this.jdbc).begin();
	}

	@Test
	void aReportWithoutChaptersIsRefusedInWordsAndFrozenOnceItHasSome(Browser browser) {
		this.jdbc.sql("update report_chapter set included = false").update();
		var page = browser.withoutJavaScript().as(Staff.ADVISOR).open(DraftReport.WORKSHOP + "/afstem");
		page.locator("form[action$='/frys'] button").click();
		assertThat(page.locator("main [role=alert]")).isVisible();
		browser.isAccessible();
		browser.open(DraftReport.WORKSHOP + "/fryser");
		assertThat(page.locator("main [role=alert]")).isVisible();
		browser.isAccessible();
		browser.picture("freezing-refused");
		this.jdbc.sql("update report_chapter set included = true").update();
		browser.open(DraftReport.WORKSHOP + "/afstem").locator("form[action$='/frys'] button").click();
		assertThat(page).hasURL(Pattern.compile(".*" + DraftReport.WORKSHOP));
		assertThat(page.locator("main")).containsText("Fastfrosset");
	}

}
