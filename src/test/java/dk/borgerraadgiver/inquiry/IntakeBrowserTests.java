package dk.borgerraadgiver.inquiry;

import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
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
 * A new inquiry while the citizen is on the phone.
 */
@BrowserTest
class IntakeBrowserTests {

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private DefaultCodeLists lists;

	private int keys;

	@BeforeEach
	void fillLists() {
		this.lists.fillIfEmpty();
	}

	@Test
	void aVejvisningIsLoggedAndClosedWithTenKeysAtMostBesideTheText(Browser browser) {
		var page = browser.signIn(Staff.ADVISOR);
		assertThat(page).hasURL(Pattern.compile(".*/min-dag"));
		press(page, "n");
		assertThat(page).hasURL(Pattern.compile(".*/henvendelser/ny"));
		press(page, "Tab");
		press(page, "ArrowRight");
		press(page, "ArrowRight");
		for (int i = 0; i < 5; i++) {
			press(page, "Tab");
		}
		page.keyboard().type("Hvor søger man boligstøtte?");
		press(page, "Control+Shift+Enter");
		assertThat(page.locator("h1")).containsText("Hvor søger man boligstøtte?");
		assertThat(page.locator(".case-status")).containsText("Afsluttet");
		assertThat(page.locator(".case-side")).containsText("vejvisning");
		assertThat(this.keys).isLessThanOrEqualTo(10);
	}

	@Test
	void aKnownCitizenAppearsWhileTheNameIsTyped(Browser browser) {
		var page = browser.as(Staff.ADVISOR).page();
		Registering.register(page, "Første sag", "Åse Ærøskøbing");
		page.navigate("/henvendelser/ny");
		page.locator("#name").pressSequentially("åse æ");
		page.locator(".known-citizens button").first().click();
		assertThat(page.locator(".chosen-citizen")).containsText("Åse Ærøskøbing");
		assertThat(page.getByLabel("Emne")).isFocused();
		page.keyboard().type("Anden sag");
		page.keyboard().press("Enter");
		assertThat(page.locator("h1")).containsText("Anden sag");
		assertThat(this.jdbc.sql("select count(*) from citizen").query(Long.class).single()).isEqualTo(1);
	}

	@Test
	void oneKeyReusesThePersonWhosePhoneNumberStandsInAnyField(Browser browser) {
		var page = browser.as(Staff.ADVISOR).page();
		Registering.register(page, "Første sag", "Mette Kristensen");
		this.jdbc.sql("update citizen set phone = '12 34 56 78'").update();
		page.navigate("/henvendelser/ny");
		page.locator("#name").pressSequentially("+45 1234 5678");
		assertThat(page.locator(".known-citizens")).containsText("Første sag");
		browser.isAccessible();
		page.locator("#name").press("Enter");
		assertThat(page.locator(".chosen-citizen")).containsText("Mette Kristensen");
		assertThat(page.getByLabel("Emne")).isFocused();
	}

	@Test
	void whoPressesTheKeyBeforeThePersonAppearsGetsThatPersonAndNobodyElse(Browser browser) {
		var page = browser.as(Staff.ADVISOR).page();
		Registering.register(page, "Første sag", "Mads Andersen");
		Registering.register(page, "Anden sag", "Mads Thomsen");
		page.navigate("/henvendelser/ny");
		page.locator("#name").pressSequentially("mads");
		assertThat(page.locator(".known-citizens")).containsText("Mads Andersen");
		page.locator("#name").pressSequentially(" th");
		page.locator("#name").press("Enter");
		assertThat(page.locator(".chosen-citizen")).containsText("Mads Thomsen");
		page.navigate("/henvendelser/ny");
		page.locator("#name").pressSequentially("Xanthippe");
		page.locator("#name").press("Enter");
		assertThat(page.locator("#known")).containsText("Ingen kendt borger passer");
		assertThat(page).hasURL(Pattern.compile(".*/henvendelser/ny"));
		assertThat(this.jdbc.sql("select count(*) from inquiry").query(Long.class).single()).isEqualTo(2);
	}

	@Test
	void whatIsTypedIsADraftThatIsOfferedAgainAfterTheTabWasClosed(Browser browser) {
		var page = browser.as(Staff.ADVISOR).open("/henvendelser/ny");
		page.getByLabel("Emne").fill("Halvt skrevet");
		page.getByLabel("Beskrivelse").focus();
		assertThat(page.locator(".draft-line")).containsText("Kladde gemt");
		page.navigate("/henvendelser");
		assertThat(page.locator(".drafts")).containsText("Halvt skrevet");
		browser.isAccessible();
		page.getByText("Fortsæt").click();
		assertThat(page.getByLabel("Emne")).hasValue("Halvt skrevet");
		page.locator("main .form-buttons .button-primary").click();
		assertThat(page.locator("h1")).containsText("Halvt skrevet");
		page.navigate("/henvendelser");
		assertThat(page.locator(".drafts")).hasCount(0);
	}

	@Test
	void aHintAboutCompetenceAppearsAsSoonAsTheCategoryIsChosen(Browser browser) {
		var page = browser.as(Staff.ADVISOR).open("/henvendelser/ny");
		page.getByLabel("Emne").fill("Uenig i afgørelsen");
		page.getByLabel("Kategori 1").fill("hovedindhold");
		page.getByLabel("Beskrivelse").focus();
		page.getByText("Afvis …").click();
		browser.isAccessible();
		browser.picture("kompetence");
		page.getByText("Afvis og afslut").click();
		assertThat(page.locator(".case-status")).containsText("Afsluttet");
	}

	@Test
	void aHintThatAppearsLeavesTheKeyboardWhereItIs(Browser browser) {
		var page = browser.as(Staff.ADVISOR).open("/henvendelser/ny");
		page.getByLabel("Emne").fill("For længe siden");
		page.getByText("Afvis …").focus();
		page.evaluate("""
				const day = document.getElementById("eventOn");
				day.value = "3-2-2020";
				day.dispatchEvent(new Event("change", { bubbles: true }));
				""");
		assertThat(page.locator("#competence")).containsText("Kompetence:");
		assertThat(page.locator("#competence").getByText("Afvis …")).isFocused();
		page.keyboard().press("Control+Enter");
		assertThat(page.locator("h1")).containsText("For længe siden");
	}

	@Test
	void whatNoRuleSpeaksAgainstIsTurnedAwayByKeyboard(Browser browser) {
		var page = browser.as(Staff.ADVISOR).open("/henvendelser/ny");
		page.getByLabel("Emne").fill("Opsagt fra kommunen");
		page.getByText("Afvis …").press("Enter");
		page.locator("[id='stance.groundId']").selectOption("ansættelsesforhold");
		page.getByLabel("Kategori 1").fill("hovedindhold");
		page.getByLabel("Henvist til").focus();
		assertThat(page.locator("#competence")).containsText("en afgørelse, der kan påklages");
		assertThat(page.locator("[id='stance.groundId'] option:checked")).hasText("ansættelsesforhold");
		page.getByLabel("Henvist til").fill("Fagforeningen");
		page.getByLabel("Henvist til").press("Enter");
		assertThat(page.locator(".case-status")).containsText("Afsluttet");
		assertThat(page.locator("main")).containsText("Afvist, borgeren er henvist til Fagforeningen");
	}

	@Test
	void theSolutionUnfoldsOnThePageAndClosesTheInquiry(Browser browser) {
		var page = browser.as(Staff.ADVISOR).open("/henvendelser/ny");
		page.getByLabel("Emne").fill("Løst i telefonen");
		page.getByText("Gem og afslut med løsning").press("Enter");
		page.getByLabel("styrket borgerkontakt").check();
		page.getByLabel("løst", new Page.GetByLabelOptions().setExact(true)).check();
		browser.isAccessible();
		browser.picture("ny-med-loesning");
		page.getByLabel("Afsluttet").press("Enter");
		assertThat(page.locator("h1")).containsText("Løst i telefonen");
		assertThat(page.locator(".case-status")).containsText("Afsluttet");
		assertThat(page.locator("main")).containsText("styrket borgerkontakt");
	}

	private void press(Page page, String key) {
		page.keyboard().press(key);
		this.keys++;
	}

}
