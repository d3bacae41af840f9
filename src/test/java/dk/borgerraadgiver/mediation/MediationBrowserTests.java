package dk.borgerraadgiver.mediation;

import java.time.LocalDate;

import com.microsoft.playwright.Page;
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
 * A mediation and an observed meeting in a real browser.
 */
@BrowserTest
class MediationBrowserTests {

	private static final String CASE = "/henvendelser/2026-0002";

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void receive() {
		var cases = new CaseMother(this.jdbc);
		var benefits = cases.code("DEPARTMENT", "Ydelse");
		var inquiry = cases.inquiry(LocalDate.of(2026, 3, 2), null, null, cases.citizen("Test Borger"));
		cases.matter(inquiry, benefits, null);
	}

	@Test
	void everyStepOfAMediationIsAccessible(Browser browser) {
		var page = browser.as(Staff.ADVISOR).open(CASE + "/maegling/ny");
		browser.isAccessible();
		save(page);
		browser.isAccessible();
		browser.picture("maegling-foreslaaet");
		page.locator(".page-actions .button-primary").click();
		save(page);
		assertThat(page.locator(".error-summary")).isVisible();
		browser.isAccessible();
		page.getByLabel("Ja, de accepterer").check();
		save(page);
		page.getByText("Aftal møde").click();
		browser.isAccessible();
		page.getByLabel("Dato").fill("12-12-2126");
		page.getByLabel("Klokken").fill("10:00");
		page.getByLabel("Sted").fill("Rådhuset, lokale 4");
		save(page);
		assertThat(page.locator(".proceedings-list")).containsText("12-12-2126 10:00");
		page.locator(".proceedings-list a").click();
		page.getByLabel("Holdt").check();
		save(page);
		assertThat(page.locator(".error-summary")).containsText("Dagen ligger i fremtiden");
		browser.isAccessible();
	}

	@Test
	void aMediationGoesThroughWithoutJavaScript(Browser browser) {
		var page = browser.withoutJavaScript().as(Staff.ADVISOR).open(CASE);
		page.locator(".page-actions").getByText("Mægling").click();
		page.getByLabel("Hvad der skal mægles om").fill("Fristen for svar");
		save(page);
		page.getByText("Notér parternes svar").click();
		page.getByLabel("Ja, de accepterer").check();
		save(page);
		page.getByText("Aftal møde").click();
		page.getByLabel("Dato")
			.fill(this.jdbc.sql("select to_char(proposed_on, 'DD-MM-YYYY') from mediation")
				.query(String.class)
				.single());
		page.getByLabel("Holdt").check();
		page.getByLabel("Hvem deltog").fill("Test Borger og teamleder Bo");
		save(page);
		page.getByText("Afslut mægling").click();
		page.getByLabel("Delvist enige").check();
		page.getByLabel("Hvad er aftalt").fill("Svar inden 14 dage");
		save(page);
		assertThat(page.locator("main")).containsText("kunne være delvist løst");
		browser.open(CASE);
		assertThat(page.locator(".proceedings")).containsText("Delvist enige");
	}

	@Test
	void aLateAnswerIsShownBesideTheOtherOneAndCanBeSavedAgain(Browser browser) {
		var page = browser.as(Staff.ADVISOR).open(CASE + "/maegling/ny");
		save(page);
		page.getByText("Notér parternes svar").click();
		this.jdbc.sql("update mediation set accepted_on = proposed_on, version = version + 1").update();
		page.getByLabel("Nej, en af dem afslår").check();
		page.getByLabel("Hvorfor ikke").fill("Teamlederen vil ikke");
		save(page);
		assertThat(page.locator("#conflict")).containsText("Accepteret den");
		assertThat(page.getByLabel("Hvorfor ikke")).hasValue("Teamlederen vil ikke");
		browser.isAccessible();
		browser.picture("maegling-to-svar");
		save(page);
		assertThat(page.locator("main")).containsText("Afslået");
	}

	@Test
	void whatCameOfItAndAnObservedMeetingAreAccessible(Browser browser) {
		this.jdbc
			.sql("""
					insert into mediation (id, inquiry_id, department_id, proposed_on, accepted_on, held_on, ended_on, outcome,
					                       agreement, people, created_at, version)
					select '00000000-0000-0000-0000-0000000000aa', inquiry_id, department_id, date '2026-03-03', date '2026-03-04',
					       date '2026-03-05', date '2026-03-05', 'AGREED', 'Svar inden 14 dage', 'Teamleder Bo', now(), 0
					from complaint_matter
					""")
			.update();
		var page = browser.as(Staff.ADVISOR).open(CASE + "/maegling/00000000-0000-0000-0000-0000000000aa");
		browser.isAccessible();
		browser.open(CASE + "/observatoer/ny");
		page.getByLabel("Dato").fill("1-4-2026");
		page.getByLabel("Deltaget").check();
		page.getByLabel("Hvad rådgiveren så og hørte").focus();
		page.keyboard().type("God tone");
		browser.isAccessible();
		page.keyboard().press("Tab");
		page.keyboard().press("Enter");
		assertThat(page.locator(".proceedings")).containsText("Observatør ved møde med Ydelse");
		browser.isAccessible();
	}

	private static void save(Page page) {
		page.locator("main .form-buttons .button-primary").click();
	}

}
