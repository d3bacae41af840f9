package dk.borgerraadgiver.letter;

import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;

import dk.borgerraadgiver.support.Browser;
import dk.borgerraadgiver.support.BrowserTest;
import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

@BrowserTest
class LetterBrowserTests {

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ReadyTemplates ready;

	@BeforeEach
	void receive() throws IOException {
		this.ready.layOutIfEmpty();
		var cases = new CaseMother(this.jdbc);
		UUID center = cases.code("DEPARTMENT", "Center for Arbejdsmarked");
		UUID ydelse = cases.code("DEPARTMENT", "Ydelse", center, null);
		UUID inquiry = cases.inquiry(LocalDate.of(2026, 3, 2), null, null, cases.citizen("Åse Ærø"));
		cases.matter(inquiry, ydelse, cases.code("CATEGORY", "Lang sagsbehandlingstid/manglende svar"));
		cases.matter(inquiry, ydelse, cases.code("CATEGORY", "Klagevejledning"));
		this.jdbc.sql("update inquiry set case_sequence = 7").update();
	}

	@Test
	void aComplaintIsSentOnFromTheCaseToTheJournal(Browser browser) {
		var page = browser.as(Staff.ADVISOR).open("/henvendelser/2026-0007");
		page.click("a:text-is('Brev')");
		browser.isAccessible();
		browser.picture("letter-choose");
		page.click("text=Videresendelse af klage");
		browser.isAccessible();
		browser.picture("letter-write");
		page.fill("#answerBy", "31-12-2099");
		page.click("main .button-primary");
		assertThat(page.locator(".error-summary")).containsText("mangler. Svar her");
		browser.isAccessible();
		page.fill("textarea[name='answers[0].answer']", "Borgeren har ventet i fem uger.");
		page.click("main .button-primary");
		assertThat(page.locator(".letter-sheet")).containsText("Borgeren har ventet i fem uger.");
		assertThat(page.locator("main")).containsText("Borgeren har ikke givet samtykke");
		browser.isAccessible();
		browser.picture("letter-preview");
		page.click("main button:text-is('Ret')");
		assertThat(page.locator("#answerBy")).hasValue("31-12-2099");
		page.fill("#subject", "Klage over lang ventetid");
		page.click("main .button-primary");
		page.click("main button:text-is('Gem i journalen')");
		assertThat(page).hasURL(Pattern.compile("/henvendelser/2026-0007$"));
		assertThat(page.locator("main")).containsText("Brevet ligger i journalen");
		assertThat(page.locator(".timeline")).containsText("Klage over lang ventetid");
		browser.picture("letter-filed");
	}

	@Test
	void aLetterToSomebodyElseIsWrittenByKeyboardWithoutJavaScript(Browser browser) {
		var page = browser.withoutJavaScript().as(Staff.ADVISOR).open("/henvendelser/2026-0007/brev/ny");
		page.focus("#to-1");
		page.keyboard().press("ArrowUp");
		page.keyboard().press("Tab");
		page.keyboard().type("Advokat Ømosegård");
		page.keyboard().press("Tab");
		page.keyboard().type("Torvet 1");
		page.keyboard().press("Tab");
		page.keyboard().type("Om mødet");
		page.fill("#body", "Tak for **mødet**.");
		page.focus("#subject");
		page.keyboard().press("Enter");
		assertThat(page.locator(".letter-recipient")).hasText("Advokat ØmosegårdTorvet 1");
		assertThat(page.locator(".letter-text strong")).hasText("mødet");
	}

	@Test
	void anAdministratorKeepsTheTemplatesAndSeesNoCase(Browser browser) {
		var page = browser.signIn(Staff.ADMINISTRATOR);
		page.click("nav.nav a:has-text('Brevskabeloner')");
		browser.isAccessible();
		browser.picture("letter-templates");
		page.click("text=Afvisning med klagevejledning");
		browser.isAccessible();
		page.click("main button:text-is('Se brevet')");
		assertThat(page.locator(".letter-sheet")).containsText("Test Borger");
		browser.isAccessible();
		browser.picture("letter-template");
		page.fill("#body", "Kære {{borgeren}}");
		page.click("main .button-primary");
		assertThat(page.locator("#body-error")).containsText("{{borgeren}}");
		browser.isAccessible();
		browser.open("/brevskabeloner/brevhoved");
		browser.isAccessible();
	}

}
