package dk.borgerraadgiver.mandate;

import java.time.LocalDate;

import dk.borgerraadgiver.support.Browser;
import dk.borgerraadgiver.support.BrowserTest;
import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Consents and powers of attorney in a real browser.
 */
@BrowserTest
class MandateBrowserTests {

	private static final String CASE = "/henvendelser/2026-0004";

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void receive() {
		var cases = new CaseMother(this.jdbc);
		var labour = cases.code("DEPARTMENT", "Center for Arbejdsmarked");
		var benefits = cases.code("DEPARTMENT", "Ydelse", labour, null);
		var streets = cases.code("DEPARTMENT", "Vej og Park");
		var inquiry = cases.inquiry(LocalDate.of(2026, 3, 2), null, null, cases.citizen("Test Borger"));
		cases.concern(inquiry, benefits);
		cases.concern(inquiry, streets);
	}

	@Test
	void consentIsNotedByKeyboardAndWithdrawnAgain(Browser browser) {
		var page = browser.as(Staff.ADVISOR).open(CASE);
		page.getByText("Notér samtykke").focus();
		page.keyboard().press("Enter");
		assertThat(page.getByLabel("Vej og Park")).isChecked();
		page.getByLabel("Vej og Park").focus();
		page.keyboard().press("Space");
		page.getByLabel("skriftligt").focus();
		page.keyboard().press("Space");
		page.getByLabel("Hvad er aftalt").focus();
		page.keyboard().type("Må spørge om fristen");
		browser.isAccessible();
		page.keyboard().press("Tab");
		page.keyboard().press("Enter");
		assertThat(page.locator(".mandate-cards").first()).containsText("Ydelse");
		browser.isAccessible();
		page.getByText("Træk tilbage").click();
		browser.isAccessible();
		page.locator("main .button-primary").click();
		assertThat(page.locator(".mandate-cards .is-past")).containsText("Trukket tilbage");
		browser.isAccessible();
	}

	@Test
	void aDoubleClickMakesOneConsentOneRepresentativeAndOnePower(Browser browser) {
		var page = browser.as(Staff.ADVISOR).open(CASE + "/samtykke");
		page.locator("main .button-primary").dblclick();
		assertThat(page.locator(".mandate-cards").first()).containsText("Ydelse");
		browser.open(CASE + "/repraesentanter/ny");
		page.getByLabel("Navn").fill("Rita Repræsentant");
		page.locator("main .button-primary").dblclick();
		page.getByLabel("Underskrevet den").fill("1-3-2026");
		page.locator("main .button-primary").dblclick();
		assertThat(page.locator(".mandate-powers")).containsText("Alle sager, givet 01-03-2026");
		assertThat(this.jdbc.sql("""
				select (select count(*) from consent) * 100 + (select count(*) from representative) * 10
				       + (select count(*) from power_of_attorney)
				""").query(Long.class).single()).isEqualTo(211);
	}

	@Test
	void everythingWorksWithoutJavaScript(Browser browser) {
		var page = browser.withoutJavaScript().as(Staff.ADVISOR).open(CASE + "/samtykke");
		page.getByLabel("En anden afdeling").selectOption("Center for Arbejdsmarked");
		page.locator("main .button-primary").click();
		assertThat(page.locator(".mandate-cards").first()).containsText("Center for Arbejdsmarked");
		page.getByText("Tilføj partsrepræsentant").click();
		page.locator("main .button-primary").click();
		assertThat(page.locator(".error-summary")).isVisible();
		page.getByLabel("Navn").fill("Rita Repræsentant");
		page.locator("main .button-primary").click();
		page.getByLabel("Underskrevet den").fill("1-3-2026");
		page.getByLabel("Gælder til og med").fill("1-4-2026");
		page.locator("main .button-primary").click();
		assertThat(page.locator(".mandate-powers")).containsText("Fuldmagt udløbet");
		page.getByText("Tilbagekald").click();
		browser.open(CASE);
		assertThat(page.locator(".mandate-part")).containsText("Rita Repræsentant");
	}

	@Test
	void everyPageOfRepresentativesIsAccessible(Browser browser) {
		var page = browser.as(Staff.ADVISOR).open(CASE + "/samtykke");
		page.locator("main .button-primary").click();
		page.getByText("Tilføj partsrepræsentant").click();
		page.locator("main .button-primary").click();
		assertThat(page.locator(".error-summary")).isVisible();
		browser.isAccessible();
		page.getByLabel("Navn").fill("Rita Repræsentant");
		page.locator("main .button-primary").click();
		browser.isAccessible();
		page.getByLabel("Underskrevet den").fill("1-3-2026");
		page.getByLabel("Gælder til og med").fill("1-4-2026");
		page.locator("main .button-primary").click();
		assertThat(page.locator(".mandate-powers")).containsText("Fuldmagt udløbet");
		browser.isAccessible();
		page.getByText("Tilbagekald").click();
		browser.isAccessible();
		browser.open(CASE);
		assertThat(page.locator(".mandate-part")).containsText("Rita Repræsentant");
		browser.isAccessible();
	}

	@Test
	void anAnonymousCaseExplainsItself(Browser browser) {
		new CaseMother(this.jdbc).inquiry(LocalDate.of(2025, 3, 2));
		var page = browser.as(Staff.ADVISOR).open("/henvendelser/2025-0001");
		page.getByText("Se, hvordan samtykke virker").click();
		assertThat(page.locator("main")).containsText("Borgeren er anonym");
		browser.isAccessible();
	}

}
