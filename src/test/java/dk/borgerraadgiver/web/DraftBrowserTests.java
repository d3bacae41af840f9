package dk.borgerraadgiver.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
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
 * What is typed in a case outlives the window it was typed in.
 */
@BrowserTest
class DraftBrowserTests {

	private static final String CASE = "/henvendelser/2026-0001";

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void receive() {
		new CaseMother(this.jdbc).inquiry(LocalDate.of(2026, 3, 2));
	}

	@Test
	void aNoteALetterAndASolutionWaitOnTheDayAfterTheWindowWasLost(Browser browser) {
		var page = browser.as(Staff.ADVISOR).open(CASE);
		type(page, "#new-note", "Ringede til afdelingen");
		page.navigate(CASE + "/brev/ny");
		type(page, "#body", "Kære alle");
		page.navigate(CASE + "/loesning");
		page.locator(".unit-learning summary").click();
		type(page, "[id='units0.change']", "Ny skabelon");
		page.navigate(CASE + "/notat");
		page.setInputFiles("#documents",
				new FilePayload("svar.txt", "text/plain", "Svar".getBytes(StandardCharsets.UTF_8)));
		type(page, "#note", "Med bilag");
		browser.endSession();
		browser.as(Staff.ADVISOR).open("/min-dag");
		assertThat(page.locator(".drafts li")).hasCount(4);
		browser.isAccessible();
		browser.picture("min-dag-kladder");
		goOn(page, "Notat", "Med bilag");
		assertThat(page.locator("#note")).hasValue("Med bilag");
		assertThat(page.locator(".error-summary")).hasCount(0);
		goOn(page, "Løsning", "Ny skabelon");
		assertThat(page.locator("[id='units0.change']")).hasValue("Ny skabelon");
		goOn(page, "Brev", "Kære alle");
		assertThat(page.locator("#body")).hasValue("Kære alle");
		goOn(page, "Notat", "Ringede til afdelingen");
		assertThat(page.locator("#note")).hasValue("Ringede til afdelingen");
		page.locator("main .form-buttons .button-primary").click();
		assertThat(page.locator(".timeline")).containsText("Ringede til afdelingen");
		page.navigate("/min-dag");
		assertThat(page.locator(".drafts")).not().containsText("Ringede til afdelingen");
		assertThat(page.locator(".drafts li")).hasCount(3);
	}

	@Test
	void aButtonChosenInANewInquiryIsNoDraftBeforeSomethingIsWritten(Browser browser) {
		new CaseMother(this.jdbc).code("TYPE", "vejvisning");
		var page = browser.as(Staff.ADVISOR).open("/henvendelser/ny");
		page.getByLabel("vejvisning").last().check();
		page.locator("#subject").focus();
		page.locator("#subject").blur();
		page.navigate("/henvendelser");
		page.navigate("/henvendelser/ny");
		assertThat(page.locator(".drafts")).hasCount(0);
		page.getByLabel("vejvisning").last().check();
		type(page, "#subject", "Hvor søger man boligstøtte?");
		page.navigate("/henvendelser/ny");
		assertThat(page.locator(".drafts li")).hasCount(1);
		goOn(page, "Ny henvendelse", "Hvor søger man boligstøtte?");
		assertThat(page.getByLabel("vejvisning").last()).isChecked();
	}

	private static void type(Page page, String field, String text) {
		page.fill(field, text);
		page.locator(field).blur();
		assertThat(page.locator(".draft-line")).containsText("Kladde gemt");
	}

	private static void goOn(Page page, String kind, String text) {
		page.navigate("/min-dag");
		page.locator(".drafts li", new Page.LocatorOptions().setHasText(text))
			.filter(new Locator.FilterOptions().setHasText(kind))
			.locator("button.button-secondary")
			.click();
	}

}
