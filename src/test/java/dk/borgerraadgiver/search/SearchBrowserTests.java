package dk.borgerraadgiver.search;

import java.io.IOException;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import dk.borgerraadgiver.support.Browser;
import dk.borgerraadgiver.support.BrowserTest;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

@BrowserTest
class SearchBrowserTests {

	private static final Pattern RESULT = Pattern.compile(".*/soeg/[0-9a-f-]{36}");

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void fill() throws IOException {
		new SearchedOffice(this.jdbc).fill();
	}

	@Test
	void aCaseIsFoundFromTheKeyboardAndGoneBackFrom(Browser browser) {
		var page = browser.as(Staff.ADVISOR).open("/borgere");
		page.locator("h1").click();
		page.keyboard().press("/");
		page.keyboard().type("indskud");
		page.keyboard().press("Enter");
		assertThat(page).hasURL(RESULT);
		assertThat(page.locator(".search-count")).hasText("2 sager fundet");
		browser.isAccessible();
		browser.picture("search-hits");
		page.locator(".search-hit a").first().click();
		assertThat(page).hasURL(Pattern.compile(".*/henvendelser/2026-[0-9]+"));
		page.goBack();
		assertThat(page.locator(".search-count")).hasText("2 sager fundet");
	}

	@Test
	void aSearchIsNarrowedAndWidenedWithoutJavaScript(Browser browser) {
		var page = search(browser.withoutJavaScript(), "nabo");
		page.locator("summary:has-text('Søg kun')").click();
		page.fill("#til", "31-12-2019");
		page.getByText("Søg igen").click();
		assertThat(page.locator("main")).containsText("Ingen sager fundet");
		assertThat(page.locator("summary:has-text('Søg kun')")).containsText("(1 valgt)");
		page.getByText("Søg i alle sager").click();
		assertThat(page.locator(".search-hit").first()).containsText("nabo");
	}

	@Test
	void thePageIsAccessibleAlsoWhenNothingIsFoundOrSomethingIsWrong(Browser browser) {
		var page = search(browser, "xylofon");
		assertThat(page.locator(".empty")).isVisible();
		browser.isAccessible();
		page.locator("summary:has-text('Søg kun')").click();
		page.fill("#fra", "i går");
		page.keyboard().press("Enter");
		assertThat(page.locator(".error-summary")).isFocused();
		assertThat(page.locator("#tekst")).hasValue("xylofon");
		browser.isAccessible();
		browser.open("/soeg");
		assertThat(page.locator("#tekst")).isFocused();
		browser.isAccessible();
	}

	@Test
	void theFieldIsThereOnAPhoneToo(Browser browser) {
		var page = browser.as(Staff.ADVISOR).open("/henvendelser");
		page.setViewportSize(320, 800);
		page.fill("#soegning", "rotterne");
		page.keyboard().press("Enter");
		assertThat(page.locator(".search-hit")).hasCount(1);
	}

	@Test
	void onlyAdvisorsHaveIt(Browser browser) {
		browser.as(Staff.COUNCIL);
		assertThat(browser.open("/beretninger").locator("#soegning")).hasCount(0);
	}

	private static Page search(Browser browser, String text) {
		var page = browser.as(Staff.ADVISOR).open("/henvendelser");
		page.fill("#soegning", text);
		page.keyboard().press("Enter");
		assertThat(page).hasURL(RESULT);
		return page;
	}

}
