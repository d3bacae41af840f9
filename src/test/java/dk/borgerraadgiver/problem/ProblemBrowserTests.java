package dk.borgerraadgiver.problem;

import java.time.LocalDate;
import java.util.UUID;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.borgerraadgiver.support.Browser;
import dk.borgerraadgiver.support.BrowserTest;
import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Sparring, own initiative, links, problems and lessons, as a browser has them.
 */
@BrowserTest
class ProblemBrowserTests {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

	@Autowired
	private JdbcClient jdbc;

	private String page = "";

	@BeforeEach
	void register() {
		var cases = new CaseMother(this.jdbc);
		UUID department = cases.code("DEPARTMENT", "Ydelse");
		UUID category = cases.code("CATEGORY", "Frister");
		cases.matter(cases.inquiry(DAY), department, category);
		UUID inquiry = cases.inquiry(DAY, null, null, cases.citizen("Test Borger"));
		cases.matter(inquiry, department, category);
		this.page = "/henvendelser/" + this.jdbc
			.sql("select case_year || '-' || lpad(case_sequence::text, 4, '0') from inquiry where id = ?")
			.param(inquiry)
			.query(String.class)
			.single();
	}

	@Test
	void theTypeChosenShowsTheFieldsItNeedsAndNothingTypedIsLost(Browser browser) {
		chooseTypes(browser);
	}

	@Test
	void soItDoesWithoutJavaScript(Browser browser) {
		chooseTypes(browser.withoutJavaScript());
	}

	private static void chooseTypes(Browser browser) {
		var page = browser.as(Staff.ADVISOR).open("/henvendelser/ny");
		assertThat(page.getByLabel("Rolle")).isHidden();
		page.getByText("medarbejdersparring").click();
		assertThat(page.locator(".citizen")).isHidden();
		page.getByLabel("Rolle").fill("teamleder");
		page.getByLabel("Rådet, der blev givet").fill("Ring til borgeren");
		page.getByText("egen drift").click();
		assertThat(page.getByLabel("Rolle")).isHidden();
		assertThat(page.getByLabel("Det, der undersøges")).isVisible();
		browser.isAccessible();
		page.getByText("medarbejdersparring").click();
		assertThat(page.getByLabel("Rolle")).hasValue("teamleder");
		browser.isAccessible();
		page.locator("main .form-buttons .button-primary").click();
		assertThat(page.locator(".case")).containsText("Ring til borgeren");
		assertThat(page.locator(".case-side")).containsText("teamleder");
	}

	@Test
	void aCaseIsLinkedAndAddedToAProblemByKeyboardAlone(Browser browser) {
		var page = browser.as(Staff.ADVISOR).open(this.page);
		page.getByText("Forbind med en sag").press("Enter");
		page.getByLabel("Hvad har de med hinanden at gøre?").fill("samme afgørelse");
		browser.isAccessible();
		page.locator("button[name=chosen]").press("Enter");
		assertThat(page.locator(".related")).containsText("samme afgørelse");
		page.getByText("Føj til et problem").press("Enter");
		page.getByLabel("nyt problem").fill("Frister bliver ikke holdt");
		browser.isAccessible();
		page.keyboard().press("Enter");
		assertThat(page.locator(".related")).containsText("Frister bliver ikke holdt");
		browser.open(this.page + "/loesning");
		page.locator(".unit-learning summary").press("Enter");
		browser.isAccessible();
		browser.open(this.page);
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Frister bliver ikke holdt")).press("Enter");
		assertThat(page.locator("h1")).containsText("Frister bliver ikke holdt");
		browser.isAccessible();
		browser.picture("problem");
		browser.open("/problemer");
		browser.isAccessible();
		browser.open("/henvendelser/laering");
		browser.isAccessible();
	}

	@Test
	void whatWasLearnedIsFoldedOpenedAndSavedWithoutJavaScript(Browser browser) {
		var page = browser.withoutJavaScript().as(Staff.ADVISOR).open(this.page + "/loesning");
		var lesson = page.getByLabel("Læring", new Page.GetByLabelOptions().setExact(true));
		assertThat(lesson).isHidden();
		page.getByText("Kritik, ændring og læring").first().click();
		page.getByLabel("Kritik", new Page.GetByLabelOptions().setExact(true)).selectOption("MILD");
		lesson.fill("Skriv fristen i kvitteringen");
		page.getByLabel("Må bruges som anonymiseret eksempel").check();
		page.getByText("Gem løsning").last().click();
		assertThat(page.locator(".learning")).containsText("Skriv fristen i kvitteringen");
		browser.open("/henvendelser/laering?eksempler=true");
		assertThat(page.locator(".lessons")).containsText("Mild kritik");
	}

	@Test
	void anOwnInitiativeCaseEndsInARecommendation(Browser browser) {
		var page = browser.as(Staff.ADVISOR).open("/henvendelser/ny");
		page.getByText("egen drift").click();
		page.getByLabel("Emne").fill("Frister i Ydelse");
		page.getByLabel("Det, der undersøges").fill("Bliver fristerne holdt?");
		page.locator("main .form-buttons .button-primary").click();
		page.getByText("Tilføj konstatering").click();
		page.getByLabel("Konstatering").fill("Ni af ti frister blev holdt");
		browser.isAccessible();
		page.locator("main .form-buttons .button-primary").click();
		page.getByText("Giv anbefaling").click();
		page.getByLabel("Overskrift").fill("Skriv fristen");
		page.getByLabel("Anbefaling").fill("Skriv fristen i kvitteringen");
		page.locator("main .form-buttons .button-primary").click();
		page.locator(".basis-list a").click();
		assertThat(page.locator(".case-outcome")).containsText("Skriv fristen i kvitteringen");
		browser.isAccessible();
		browser.picture("egen-drift");
	}

}
