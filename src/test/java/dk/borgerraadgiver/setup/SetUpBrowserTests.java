package dk.borgerraadgiver.setup;

import dk.borgerraadgiver.support.Browser;
import dk.borgerraadgiver.support.BrowserTest;
import dk.borgerraadgiver.support.Emptied;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

@BrowserTest
class SetUpBrowserTests {

	@Autowired
	private SetUpCode code;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void anOfficeIsSetUpAndItsAdministratorSignsIn(Browser browser) {
		Emptied.everything(this.jdbc);
		var page = browser.open("/");
		browser.isAccessible();
		page.click("main button[type=submit]");
		browser.isAccessible();
		browser.picture("set-up");
		page.fill("#code", this.code.text());
		page.fill("#municipality", "Ringsted Kommune");
		page.fill("#fullName", "Bodil Bertelsen");
		page.fill("#username", "bodil");
		page.fill("#password", "en god lang sætning");
		page.fill("#repeatedPassword", "en god lang sætning");
		page.click("main button[type=submit]");
		assertThat(page.locator(".alert-success")).containsText("Kontoret er oprettet");
		page.fill("#brugernavn", "bodil");
		page.fill("#adgangskode", "en god lang sætning");
		page.click("main button[type=submit]");
		assertThat(page.locator("header")).containsText("Bodil Bertelsen");
		assertThat(page.locator("header")).containsText("Ringsted Kommune");
	}

}
