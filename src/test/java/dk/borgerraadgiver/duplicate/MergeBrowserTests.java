package dk.borgerraadgiver.duplicate;

import java.util.UUID;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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
 * A person who is registered twice, merged and parted as a browser has it.
 */
@BrowserTest
class MergeBrowserTests {

	@Autowired
	private JdbcClient jdbc;

	private Doubles office;

	private UUID kept;

	private UUID lost;

	@BeforeEach
	void registerTwice() {
		this.office = new Doubles(this.jdbc);
		this.kept = this.office.person("Åse Holm", "11 11 11 11", "aase@example.dk", null, "0101701234");
		this.lost = this.office.person("Åse Marie Holm", "22 22 22 22", "aase@example.dk", "Havnevej 3", null);
		this.office.inquiry(this.kept);
		this.office.consent(this.office.inquiry(this.lost));
		this.office.representative(this.lost, "Ejnar Datter");
	}

	@Test
	void twoAreFoundMergedAndPartedByKeyboardAlone(Browser browser) {
		var page = browser.as(Staff.ADVISOR).open("/borgere/dubletter");
		assertThat(page.locator(".twins")).containsText("Samme e-mail");
		browser.isAccessible();
		browser.picture("dubletter");
		link(page, "Se dem efter …").press("Enter");
		browser.isAccessible();
		browser.picture("slaa-sammen");
		var phone = page.locator("input[name=phone]:checked");
		phone.press("ArrowDown");
		phone.press("ArrowUp");
		page.getByLabel("Bemærkning").fill("Ringede selv og sagde det");
		page.keyboard().press("Tab");
		page.keyboard().press("Enter");
		assertThat(page.locator(".alert-success")).containsText("De to er slået sammen.");
		assertThat(page.locator(".merge-trace")).containsText("Ringede selv og sagde det");
		browser.isAccessible();
		browser.picture("slaaet-sammen");
		link(page, "Skil ad igen …").press("Enter");
		browser.isAccessible();
		browser.picture("skil-ad");
		page.getByLabel("Bemærkning").fill("Det var søsteren");
		page.keyboard().press("Tab");
		page.keyboard().press("Enter");
		assertThat(page.locator(".alert-success")).containsText("De to er skilt ad igen.");
		assertThat(page.locator(".merge-trace")).containsText("Det var søsteren");
		browser.isAccessible();
		assertThat(this.office.said(this.kept)).isEqualTo("Åse Holm, 11 11 11 11, aase@example.dk, 0101701234");
		assertThat(this.office.said(this.lost)).isEqualTo("Åse Marie Holm, 22 22 22 22, aase@example.dk, Havnevej 3");
	}

	@Test
	void fromTheCitizensPageTooAndWithoutJavaScript(Browser browser) {
		var page = browser.withoutJavaScript().as(Staff.ADVISOR).open("/borgere/" + this.kept);
		page.getByText("Slå sammen med …").click();
		page.getByLabel("Find den anden").fill("22 22 22 22");
		page.locator("main form[role=search] button[type=submit]").click();
		assertThat(page.getByText("1 anden passer.")).isVisible();
		browser.isAccessible();
		page.locator("main table").getByText("Se dem efter …").click();
		page.locator("#name").check();
		page.locator("#phone-lost").check();
		page.locator("main .form-buttons .button-primary").click();
		assertThat(page.locator("h1")).containsText("Åse Holm");
		assertThat(this.office.said(this.kept)).contains("Åse Holm, 22 22 22 22", "Havnevej 3");
		page.getByText("Skil ad igen …").click();
		page.locator("main .form-buttons .button-primary").click();
		assertThat(page.locator(".merge-trace")).containsText("Skilt ad igen");
		assertThat(this.office.said(this.kept)).contains("11 11 11 11").doesNotContain("Havnevej");
	}

	@Test
	void twoCprNumbersAreMergedOnlyWhenItIsSaidThatAndWhy(Browser browser) {
		var other = this.office.person("Åse M. Holm", null, null, null, "0202702345");
		var page = browser.as(Staff.ADVISOR).open("/borgere/%s/slaa-sammen/%s".formatted(this.kept, other));
		browser.isAccessible();
		browser.picture("slaa-sammen-cpr");
		page.locator("main .form-buttons .button-primary").press("Enter");
		assertThat(page.locator(".error-summary, .alert-error").first()).isVisible();
		browser.isAccessible();
		page.getByLabel("Det er den samme person").press("Space");
		page.getByLabel("Bemærkning").fill("Nyt nummer");
		page.locator("main .form-buttons .button-primary").press("Enter");
		assertThat(page.locator(".merge-trace")).containsText("Nyt nummer");
		assertThat(page.locator("main")).not().containsText("020270");
	}

	private static Locator link(Page page, String text) {
		return page.getByRole(AriaRole.LINK).filter(new Locator.FilterOptions().setHasText(text)).first();
	}

}
