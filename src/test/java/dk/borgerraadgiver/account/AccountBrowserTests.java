package dk.borgerraadgiver.account;

import java.util.regex.Pattern;

import dk.borgerraadgiver.support.Browser;
import dk.borgerraadgiver.support.BrowserTest;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

@BrowserTest
class AccountBrowserTests {

	@Test
	void somebodyInvitedChoosesAPasswordAndSignsInWithoutJavaScript(Browser browser) {
		var page = browser.withoutJavaScript().as(Staff.ADMINISTRATOR).open("/brugere/ny");
		page.fill("#fullName", "Nanna Ny");
		page.fill("#username", "nanna");
		page.check("#roles-COUNCIL");
		page.click("main button[type=submit]");
		browser.picture("invitation-link");
		String link = page.inputValue("#invitation-link");

		browser.endSession();
		page.navigate(link);
		browser.picture("invitation");
		page.fill("#password", "en god lang sætning");
		page.fill("#repeatedPassword", "en god lang sætning");
		page.click("main button[type=submit]");
		page.fill("#brugernavn", "nanna");
		page.fill("#adgangskode", "en god lang sætning");
		page.click("main button[type=submit]");
		assertThat(page).hasURL(Pattern.compile("/beretninger"));
	}

	@Test
	void theWayOfAnInvitationIsAccessible(Browser browser) {
		var page = browser.as(Staff.ADMINISTRATOR).open("/brugere/ny");
		page.click("main button[type=submit]");
		browser.isAccessible();
		page.fill("#fullName", "Nanna Ny");
		page.fill("#username", "nanna");
		page.check("#roles-COUNCIL");
		page.click("main button[type=submit]");
		browser.isAccessible();
		page.navigate(page.inputValue("#invitation-link"));
		page.click("main button[type=submit]");
		browser.isAccessible();
		browser.open("/invitation/forkert");
		browser.isAccessible();
	}

}
