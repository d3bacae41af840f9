package dk.borgerraadgiver.codelist;

import java.util.UUID;
import java.util.regex.Pattern;

import com.microsoft.playwright.options.SelectOption;
import dk.borgerraadgiver.support.Browser;
import dk.borgerraadgiver.support.BrowserTest;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

@BrowserTest
class CodeListBrowserTests {

	@Autowired
	private CodeRegister register;

	private UUID job = new UUID(0, 0);

	@BeforeEach
	void reorganise() {
		this.job = this.register.create(CodeList.DEPARTMENT, "Center for Job", null);
		this.register.create(CodeList.DEPARTMENT, "Ydelse", this.job);
		this.register.create(CodeList.DEPARTMENT, "Center for Teknik", null);
	}

	@Test
	void aFilteredListIsAccessible(Browser browser) {
		browser.as(Staff.ADMINISTRATOR);
		for (String path : new String[] { "/lister/metoder/ny", "/afdelinger?udgaaede=true",
				"/afdelinger?soeg=findes+ikke" }) {
			browser.open(path);
			browser.isAccessible();
		}
	}

	@Test
	void aCenterIsMergedAfterSeeingWhatItMeans(Browser browser) {
		browser.as(Staff.ADMINISTRATOR);
		merge(browser);
		browser.isAccessible();
		browser.picture("merge-preview");
		browser.page().click("text=Læg sammen");
		assertThat(browser.page().locator("main")).containsText("De er lagt sammen.");
		assertThat(browser.page().locator("main")).containsText("fra 01-01-2027 lagt sammen med ”Center for Teknik”");
		browser.isAccessible();
		browser.picture("merged");
	}

	@Test
	void aSecondThoughtBringsTheFormBack(Browser browser) {
		browser.withoutJavaScript().as(Staff.ADMINISTRATOR);
		merge(browser);
		browser.page().click("main button:text-is('Ret')");
		assertThat(browser.page().locator("#from")).hasValue("01-01-2027");
		assertThat(browser.page().locator("#successor option:checked")).hasText("Center for Teknik");
	}

	@Test
	void theOrderIsChangedByKeyboard(Browser browser) {
		var page = browser.signIn(Staff.ADMINISTRATOR);
		page.focus("button[aria-label='Flyt ”Center for Teknik” op']");
		page.keyboard().press("Enter");
		assertThat(page).hasURL(Pattern.compile("#kode-"));
		assertThat(page.locator("tbody th a")).hasText(new String[] { "Tværgående", "Uden for kommunen",
				"Udbetaling Danmark", "Center for Teknik", "Center for Job", "Ydelse" });
	}

	private void merge(Browser browser) {
		var page = browser.open("/afdelinger/" + this.job + "/laeg-sammen");
		page.selectOption("#successor", new SelectOption().setLabel("Center for Teknik"));
		page.fill("#from", "010127");
		page.click("main .button-primary");
		assertThat(page.locator("main")).containsText("Tal for perioder, der slutter 01-01-2027 eller senere");
	}

}
