package dk.borgerraadgiver.competence;

import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import dk.borgerraadgiver.support.Browser;
import dk.borgerraadgiver.support.BrowserTest;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * The administrator's rules, by keyboard in a window without JavaScript.
 */
@BrowserTest
class RuleBrowserTests {

	private static final String RULES = "/indstillinger/kompetence";

	@Test
	void aRuleIsAddedChangedAndRemoved(Browser browser) {
		var page = browser.withoutJavaScript().as(Staff.ADMINISTRATOR).open(RULES);
		press(page, "main a[href='" + RULES + "/ny']");
		assertThat(page).hasURL(address(RULES + "/ny"));
		press(page, "main form .form-buttons button");
		assertThat(page.locator(".form-error-message").first()).isVisible();
		browser.isAccessible();
		type(page, "#months", "18");
		page.focus("#groundId");
		page.keyboard().press("ArrowDown");
		type(page, "#hint", "Mere end halvandet år gammelt");
		page.keyboard().press("Enter");
		assertThat(page).hasURL(address(RULES));
		assertThat(page.locator("main tbody")).containsText("Mere end halvandet år gammelt");
		browser.isAccessible();

		press(page, "main tbody tr:has-text('halvandet år') a");
		assertThat(page).hasURL(address(RULES + "/[0-9a-f-]+"));
		type(page, "#hint", "Mere end to år gammelt");
		page.keyboard().press("Enter");
		assertThat(page).hasURL(address(RULES));
		assertThat(page.locator("main tbody")).containsText("Mere end to år gammelt");

		press(page, "main tbody tr:has-text('to år gammelt') a");
		assertThat(page).hasURL(address(RULES + "/[0-9a-f-]+"));
		browser.isAccessible();
		press(page, "main form[action$='/slet'] button");
		assertThat(page).hasURL(address(RULES));
		assertThat(page.locator("main tbody")).not().containsText("Mere end to år gammelt");
	}

	private static Pattern address(String path) {
		return Pattern.compile(".*" + path + "$");
	}

	private static void press(Page page, String selector) {
		page.focus(selector);
		page.keyboard().press("Enter");
	}

	private static void type(Page page, String selector, String words) {
		page.focus(selector);
		page.keyboard().press("ControlOrMeta+a");
		page.keyboard().type(words);
	}

}
