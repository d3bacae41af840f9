package dk.borgerraadgiver.worklist;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dk.borgerraadgiver.support.Browser;
import dk.borgerraadgiver.support.BrowserTest;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two advisors share the work in a real browser.
 */
@BrowserTest
class WorklistBrowserTests extends WorklistPages {

	@Test
	void casesArePickedAndHandedOverWithoutJavaScriptByKeyboard(Browser browser) {
		var page = browser.withoutJavaScript().as(Staff.ADVISOR).open("/henvendelser?status=AABEN");
		page.focus("input[value='2026-0002']");
		page.keyboard().press("Space");
		page.focus("button[value='overdrag']");
		page.keyboard().press("Enter");
		PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Overdrag 1 henvendelse");
		page.selectOption("#advisorId", Staff.SECOND_ADVISOR.id().toString());
		page.fill("#word", "Den er din");
		page.focus("main form .button-primary");
		page.keyboard().press("Enter");
		PlaywrightAssertions.assertThat(page.locator(".messages")).containsText("1 henvendelse er overdraget");
		assertThat(advisor(1)).isEqualTo("Søren Sagsøe");
	}

	@Test
	void casesBecomeAProblemsWithoutJavaScript(Browser browser) {
		becomeAProblems(browser.withoutJavaScript());
	}

	@Test
	void casesBecomeAProblemsOnPagesThatAreAccessible(Browser browser) {
		becomeAProblems(browser);
	}

	private static void becomeAProblems(Browser browser) {
		var page = browser.as(Staff.ADVISOR).open("/henvendelser");
		page.selectOption("#omfang", "SIDE");
		page.click("button[value='problem']");
		page.fill("#title", "Krav om skriftlige ansøgninger");
		browser.isAccessible();
		page.focus("main form .button-primary");
		page.keyboard().press("Enter");
		PlaywrightAssertions.assertThat(page.locator("main")).containsText("Krav om skriftlige ansøgninger");
		browser.isAccessible();
		page.focus("button[value='YES']");
		page.keyboard().press("Enter");
		PlaywrightAssertions.assertThat(page.locator(".messages a")).isVisible();
		browser.isAccessible();
		page.click(".messages a");
		PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Krav om skriftlige ansøgninger");
		PlaywrightAssertions.assertThat(page.locator("main")).containsText("3 sager");
	}

	@Test
	void aPageIsPickedAtOnce(Browser browser) {
		var page = browser.as(Staff.ADVISOR).open("/henvendelser");
		page.check("#pick-all");
		page.uncheck("input[value='2026-0002']");
		page.click("button[value='overdrag']");
		PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Overdrag 2 henvendelser");
		browser.isAccessible();
	}

	@Test
	void aFileIsFetchedFromAPageThatStays(Browser browser) {
		var page = browser.as(Staff.ADVISOR).open("/henvendelser/udtraek/ny?omfang=ALLE");
		browser.isAccessible();
		for (int i = 0; i < 2; i++) {
			var file = page.waitForDownload(() -> page.click("main form .button-primary"));
			assertThat(file.suggestedFilename()).endsWith(".xlsx");
		}
	}

	@Test
	void aFilterBecomesATabAndItsChipsAreTakenAway(Browser browser) {
		var page = browser.as(Staff.ADVISOR).open("/henvendelser");
		browser.isAccessible();
		page.click(".filter-more summary");
		page.selectOption("#frist", "IDAG");
		page.click(".filters button[type=submit]");
		PlaywrightAssertions.assertThat(page.locator(".chip")).containsText("Frist");
		page.click("text=Gem som visning");
		browser.isAccessible();
		page.fill("#typedName", "Haster");
		page.click("main form .button-primary");
		PlaywrightAssertions.assertThat(page.locator(".view-tabs [aria-current]")).containsText("Haster");
		browser.isAccessible();
		page.click(".chip");
		PlaywrightAssertions.assertThat(page.locator(".view-tabs [aria-current]")).hasText("Alle");
	}

	@Test
	void everyPageOfTheTeamIsAccessible(Browser browser) {
		restrict(0, Staff.ADVISOR);
		browser.as(Staff.ADVISOR);
		for (String path : new String[] { FIRST, FIRST + "/raadgiver", FIRST + "/adgang", "/henvendelser/visninger",
				"/henvendelser/udtraek" }) {
			browser.open(path);
			browser.isAccessible();
		}
	}

}
