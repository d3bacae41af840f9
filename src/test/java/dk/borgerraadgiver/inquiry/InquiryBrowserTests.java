package dk.borgerraadgiver.inquiry;

import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.borgerraadgiver.codelist.DefaultCodeLists;
import dk.borgerraadgiver.support.Browser;
import dk.borgerraadgiver.support.BrowserTest;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * An inquiry from its first words to its last, in a window.
 */
@BrowserTest
class InquiryBrowserTests {

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private DefaultCodeLists lists;

	@BeforeEach
	void fillLists() {
		this.lists.fillIfEmpty();
	}

	@Test
	void aDoubleClickMakesOneInquiry(Browser browser) {
		var page = browser.as(Staff.ADVISOR).open("/henvendelser/ny");
		page.getByLabel("Emne").fill("Trykket to gange");
		page.locator("main .form-buttons .button-primary").dblclick();
		assertThat(page.locator("h1")).containsText("Trykket to gange");
		assertThat(this.jdbc.sql("select count(*) from inquiry").query(Long.class).single()).isEqualTo(1);
	}

	@Test
	void whatWasTypedIsThereAgainAfterTheSessionEnded(Browser browser) {
		var page = browser.as(Staff.ADVISOR).open("/henvendelser/ny");
		page.getByLabel("Emne").fill("Skrevet før sessionen sluttede");
		page.getByLabel("Beskrivelse").fill("En lang forklaring\ni to linjer");
		browser.endSession();
		page.locator("main .form-buttons .button-primary").click();
		page.fill("#brugernavn", Staff.ADVISOR.username());
		page.fill("#adgangskode", Staff.PASSWORD);
		page.keyboard().press("Enter");
		assertThat(page).hasURL(Pattern.compile(".*/genoptag.*"));
		browser.isAccessible();
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Vis det, du skrev")).click();
		assertThat(page.getByLabel("Emne")).hasValue("Skrevet før sessionen sluttede");
		assertThat(page.getByLabel("Beskrivelse")).hasValue("En lang forklaring\ni to linjer");
		assertThat(this.jdbc.sql("select count(*) from inquiry").query(Long.class).single()).isZero();
		page.locator("main .form-buttons .button-primary").click();
		assertThat(page.locator("h1")).containsText("Skrevet før sessionen sluttede");
	}

	@Test
	void thePageWithBothVersionsIsAccessibleAndHoldsBoth(Browser browser) {
		var page = browser.as(Staff.ADVISOR).page();
		Registering.register(page, "Som den var", "Test Borger");
		page.getByText("Ret henvendelsen").click();
		this.jdbc.sql("update inquiry set subject = 'Den andens', version = version + 1").update();
		page.getByLabel("Emne").fill("Mit eget");
		page.locator("main .form-buttons .button-primary").click();
		assertThat(page.locator("#conflict")).containsText("Den andens");
		assertThat(page.getByLabel("Emne")).hasValue("Mit eget");
		browser.isAccessible();
		browser.picture("to-versioner");
		page.locator("main .form-buttons .button-primary").click();
		assertThat(page.locator("h1")).containsText("Mit eget");
	}

	@Test
	void theMainJourneyWorksWithoutJavaScript(Browser browser) {
		var page = browser.withoutJavaScript().signIn(Staff.ADVISOR);
		page.locator(".new-inquiry").first().click();
		page.locator("#name").fill("Test Borger");
		page.getByLabel("Emne").fill("Mangler svar på ansøgning");
		page.getByLabel("Kategori 1").selectOption("Partshøring");
		page.getByText("Tilføj klageforhold").click();
		page.getByLabel("Kategori 2").selectOption("Kommunikation");
		page.locator("main .form-buttons .button-primary").click();
		assertThat(page.locator("h1")).containsText("Mangler svar på ansøgning");
		page.getByText("Ret henvendelsen").click();
		page.getByLabel("Emne").fill("Rettet emne");
		page.locator("main .form-buttons .button-primary").click();
		page.getByText("Løs og afslut").click();
		page.locator("[id='units0.resultId']").selectOption("løst");
		page.locator("[id='units1.resultId']").selectOption("delvist løst");
		page.getByText("Gem og afslut").click();
		assertThat(page.locator(".case-status")).containsText("Afsluttet");
		page.getByLabel("Hvorfor genåbnes den?").fill("Borgeren ringede igen");
		page.getByText("Genåbn", new Page.GetByTextOptions().setExact(true)).click();
		assertThat(page.locator(".case-status")).containsText("Åben");
		page.navigate("/henvendelser?status=AABEN");
		assertThat(page.locator("table")).containsText("Rettet emne");
	}

	@Test
	void thePagesOfACaseAreAccessible(Browser browser) {
		var page = browser.signIn(Staff.ADVISOR);
		browser.isAccessible();
		Registering.register(page, "Uenig i afslag", "Test Borger");
		String path = page.url().replaceFirst("https?://[^/]+", "");
		browser.isAccessible();
		browser.picture("henvendelse");
		browser.open(path + "/ret");
		browser.isAccessible();
		browser.open(path + "/loesning");
		browser.isAccessible();
		browser.picture("loesning");
		browser.open("/henvendelser");
		browser.isAccessible();
		browser.open("/borgere");
		browser.isAccessible();
		page.locator("main table a").first().click();
		browser.isAccessible();
		page.getByText("Ret oplysninger").click();
		browser.isAccessible();
		browser.open("/henvendelser/ny");
		browser.isAccessible();
		browser.picture("ny-henvendelse");
		page.getByLabel("Modtaget").fill("31-2-2026");
		page.locator("main .form-buttons .button-primary").click();
		assertThat(page.locator(".error-summary")).isVisible();
		browser.isAccessible();
	}

}
