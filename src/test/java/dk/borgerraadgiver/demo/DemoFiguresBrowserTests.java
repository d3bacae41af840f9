package dk.borgerraadgiver.demo;

import com.microsoft.playwright.Page;
import dk.borgerraadgiver.support.Browser;
import dk.borgerraadgiver.support.BrowserTest;
import dk.borgerraadgiver.support.Emptied;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

@BrowserTest
class DemoFiguresBrowserTests {

	@Autowired
	private DemoOffice office;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void openTheDemoOffice() {
		Emptied.everything(this.jdbc);
		this.office.open(900, 30, 98);
	}

	@Test
	void theHalfYearIsReadAndAFigureOpenedWithoutJavaScript(Browser browser) {
		var page = signIn(browser.withoutJavaScript());
		page.click("text=Sidste halvår");
		page.selectOption("#sammenlign", "foregaaende");
		page.click("main form button[type=submit]");
		assertThat(page.locator("#afdeling table")).isVisible();
		var figure = page.locator("#kategori tbody td.number a").first();
		String count = figure.textContent();
		figure.click();
		assertThat(page.locator("h1")).hasText(count + " klageforhold");
		page.click("main tbody a >> nth=0");
		assertThat(page.locator("h1")).containsText("2");
	}

	@Test
	void thePagesAreAccessible(Browser browser) {
		var page = signIn(browser);
		page.click("text=Sidste kalenderår");
		browser.isAccessible();
		browser.picture("figures");
		page.click(".key-figures a >> nth=3");
		browser.isAccessible();
		browser.picture("figures-citizens");
		page.goBack();
		page.click("#kategori tbody td.number a >> nth=0");
		browser.isAccessible();
		browser.picture("figures-behind");
		browser.open("/tal?fra=1-1-1999&til=31-12-1999");
		browser.isAccessible();
		browser.picture("figures-empty");
		browser.open("/tal?fra=igår&til=31-12-1999&sammenlign=fri");
		browser.isAccessible();
		browser.picture("figures-mistaken");
	}

	@Test
	void aLongCrossingShowsItsLargestRowsUntilAllAreAskedForWithoutJavaScript(Browser browser) {
		var page = signIn(browser.withoutJavaScript());
		page.click("text=Sidste kalenderår");
		var crossing = page.locator("#type_afdeling");
		assertThat(crossing.locator("tbody tr").nth(9)).isVisible();
		assertThat(crossing.locator("tbody tr").nth(10)).isHidden();
		crossing.locator("summary").click();
		assertThat(crossing.locator("tbody tr").last()).isVisible();
	}

	private static Page signIn(Browser browser) {
		var page = browser.open("/tal");
		page.fill("#brugernavn", "raadgiver");
		page.fill("#adgangskode", "demo-borger-2026");
		page.click("main button[type=submit]");
		return page;
	}

}
