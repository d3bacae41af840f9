package dk.borgerraadgiver.web;

import java.util.regex.Pattern;

import dk.borgerraadgiver.support.Browser;
import dk.borgerraadgiver.support.BrowserTest;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

@BrowserTest
class FrameBrowserTests {

	private static final String SAMPLE = "/henvendelser/proeve";

	@Test
	void theSignInPageIsAccessible(Browser browser) {
		browser.open("/log-ind?fejl");
		browser.isAccessible();
		browser.picture("sign-in");
	}

	@Test
	void aFormIsAccessibleBeforeAndAfterAMistake(Browser browser) {
		var page = browser.as(Staff.ADVISOR).open(SAMPLE);
		browser.isAccessible();
		browser.picture("sample");
		page.fill("#receivedOn", "i morgen");
		page.click("main .button-primary");
		assertThat(page.locator(".error-summary")).isFocused();
		browser.isAccessible();
		browser.picture("sample-mistaken");
		page.click("a[href='#receivedOn']");
		assertThat(page.locator("#receivedOn")).isFocused();
	}

	@Test
	void theMenuOfAPhoneOpensWithoutJavaScript(Browser browser) {
		var page = browser.withoutJavaScript().as(Staff.ADVISOR).open(SAMPLE);
		page.setViewportSize(390, 800);
		page.click("summary");
		browser.page().click(".phone-menu >> text=Beretninger");
		assertThat(page).hasURL(Pattern.compile("/beretninger$"));
	}

	@Test
	void theLanguageChangesAndThePageStays(Browser browser) {
		var page = browser.as(Staff.COUNCIL).open("/anbefalinger");
		page.click(".header-tools .language button");
		assertThat(page).hasURL(Pattern.compile("/anbefalinger$"));
		assertThat(page.locator("html")).hasAttribute("lang", "en");
		assertThat(page.locator("h1")).hasText("Recommendations");
	}

	@Test
	void theLanguageChangesOnAPageWithMistakesAndNothingTypedIsLost(Browser browser) {
		changesLanguageAfterAMistake(browser);
	}

	@Test
	void theLanguageChangesWithoutJavaScriptToo(Browser browser) {
		changesLanguageAfterAMistake(browser.withoutJavaScript());
	}

	@Test
	void theLanguageTakesAlongWhatIsJustTyped(Browser browser) {
		var page = browser.as(Staff.ADVISOR).open("/henvendelser/ny");
		page.getByLabel("Emne").fill("Midt i det hele");
		page.locator(".header-tools .language button").click();
		assertThat(page.getByLabel("Subject")).hasValue("Midt i det hele");
		assertThat(page).hasURL(Pattern.compile(".*/henvendelser/ny"));
	}

	@Test
	void keysLeadToPagesButNeverAwayFromWhatWasBegun(Browser browser) {
		var page = browser.as(Staff.ADVISOR).open(SAMPLE);
		page.focus("#subject");
		page.keyboard().type("n?");
		assertThat(page.locator("#subject")).hasValue("n?");
		page.locator("h1").click();
		page.keyboard().press("n");
		assertThat(page.locator("#subject")).hasValue("n?");
		browser.open(SAMPLE).locator("h1").click();
		page.keyboard().press("?");
		assertThat(page).hasURL(Pattern.compile("/genveje$"));
	}

	@Test
	void aFormIsSentFromTheKeyboardWhereverOneStands(Browser browser) {
		var page = browser.as(Staff.ADVISOR).open(SAMPLE);
		page.focus("#description");
		page.keyboard().press("Control+Enter");
		assertThat(page.locator(".error-summary")).isVisible();
	}

	@Test
	void whatWasTypedWhenTheSessionEndedIsThereAfterSigningIn(Browser browser) {
		var page = browser.withoutJavaScript().as(Staff.ADVISOR).open(SAMPLE);
		page.fill("#subject", "Mangler svar");
		page.fill("#description", "Linje et\nlinje to – æøå");
		page.fill("[id='lines1.since']", "1-8-2019");
		browser.endSession();
		page.click("main .button-primary");
		assertThat(page.locator("main")).containsText("er gemt");
		page.fill("#brugernavn", Staff.ADVISOR.username());
		page.fill("#adgangskode", Staff.PASSWORD);
		page.click("main .button-primary");
		page.click("main .button-primary");
		assertThat(page.locator("main")).containsText("Intet er gemt endnu");
		assertThat(page.locator("#subject")).hasValue("Mangler svar");
		assertThat(page.locator("#description")).hasValue("Linje et\nlinje to – æøå");
		assertThat(page.locator("[id='lines1.since']")).hasValue("01-08-2019");
	}

	@Test
	void aFormIsSentOnceHoweverOftenItIsClicked(Browser browser) {
		var page = browser.as(Staff.ADVISOR).open(SAMPLE);
		page.evaluate(
				"document.addEventListener('submit', e => { window.sent = (window.sent || 0) + (e.defaultPrevented ? 0 : 1); e.preventDefault(); })");
		page.click("main .button-primary");
		assertThat(page.locator("main .button-primary")).isDisabled();
	}

	private void changesLanguageAfterAMistake(Browser browser) {
		var page = browser.as(Staff.ADVISOR).open(SAMPLE);
		page.fill("#subject", "Skrevet før");
		page.click("main .button-primary");
		assertThat(page.locator(".error-summary")).isVisible();
		page.locator(".header-tools .language button").click();
		assertThat(page.locator("html")).hasAttribute("lang", "en");
		assertThat(page.locator("#subject")).hasValue("Skrevet før");
		assertThat(page.locator(".messages")).containsText("Nothing is saved yet");
	}

}
