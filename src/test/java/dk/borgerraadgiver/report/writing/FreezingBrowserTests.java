package dk.borgerraadgiver.report.writing;

import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
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

	@Autowired
	private DataSource source;

	@Autowired
	private FreezingRuns runs;

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

	@Test
	void whoeverWaitsSeesFiguresCountedFilesWrittenAndTheEndOnOnePage(Browser browser) throws SQLException {
		var outputs = new KeptOutputs(this.jdbc);
		outputs.waitForALock();
		try (var figures = this.source.getConnection(); var files = this.source.getConnection()) {
			files.createStatement().execute("select pg_advisory_lock(" + KeptOutputs.LOCK + ")");
			figures.setAutoCommit(false);
			figures.createStatement().execute("lock table observation in access exclusive mode");
			this.runs.begin(DraftReport.ID, Staff.ADVISOR, Duration.ZERO);
			var page = browser.as(Staff.ADVISOR).page();
			page.route("**/fryser", FreezingBrowserTests::withoutRefresh, new Page.RouteOptions().setTimes(1));
			browser.open(DraftReport.WORKSHOP + "/fryser");
			assertThat(page.locator("main [role=status]")).hasText("Tallene tælles, og teksten sættes sammen.");
			browser.isAccessible();
			page.evaluate("window.stays = true");
			figures.commit();
			assertThat(page.locator("main [role=status]")).hasText(Pattern.compile("(\\d+) af \\1 filer er skrevet\\."),
					new HasTextOptions().setTimeout(60_000));
			assertThat(page.locator("progress")).hasAttribute("value", Pattern.compile("\\d+"));
			org.assertj.core.api.Assertions.assertThat(page.evaluate("window.stays")).isEqualTo(true);
			browser.picture("freezing-written");
			files.createStatement().execute("select pg_advisory_unlock(" + KeptOutputs.LOCK + ")");
			assertThat(page).hasURL(Pattern.compile(".*" + DraftReport.WORKSHOP));
			assertThat(page.locator("main .alert")).containsText("Beretningen er fastfrosset");
		}
		finally {
			outputs.areLetBe();
		}
	}

	/** The page as it loads itself anew by its script alone. */
	private static void withoutRefresh(Route route) {
		var answer = route.fetch();
		var headers = new HashMap<>(answer.headers());
		headers.remove("refresh");
		route.fulfill(new Route.FulfillOptions().setResponse(answer).setHeaders(headers));
	}

}
