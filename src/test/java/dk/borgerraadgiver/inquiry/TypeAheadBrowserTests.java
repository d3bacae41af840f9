package dk.borgerraadgiver.inquiry;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
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
 * A long list is typed in, the select behind it is what is sent.
 */
@BrowserTest
class TypeAheadBrowserTests {

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private DefaultCodeLists lists;

	@BeforeEach
	void fillLists() {
		this.lists.fillIfEmpty();
	}

	@Test
	void theMiddleOfAWordFindsALineAndTheKeyboardIsEnough(Browser browser) {
		var page = blank(browser);
		page.getByLabel("Emne").fill("Kun tastatur");
		page.getByLabel("Kategori 1").focus();
		page.keyboard().type("RTSHOER");
		assertThat(lines(page)).hasText(new String[] { "Partshøring Sagsbehandling" });
		page.keyboard().press("Enter");
		assertThat(page.getByLabel("Kategori 1")).hasValue("Partshøring – Sagsbehandling");
		assertThat(lines(page)).hasCount(0);
		page.keyboard().press("Enter");
		assertThat(page.locator("h1")).containsText("Kun tastatur");
		assertThat(categories()).isEqualTo("Partshøring");
	}

	@Test
	void theNameOfAGroupFindsWhatIsUnderIt(Browser browser) {
		var page = blank(browser);
		page.getByLabel("Kategori 1").fill("sagsbeh høring");
		assertThat(lines(page)).hasText(new String[] { "Partshøring Sagsbehandling" });
		page.getByLabel("Kategori 1").fill("sagsbehandling");
		assertThat(lines(page).first()).hasText("Sagsbehandling");
		assertThat(lines(page).filter(new Locator.FilterOptions().setHasText("Aktindsigt"))).hasCount(1);
	}

	@Test
	void arrowsWalkTheListAndTabTakesTheLine(Browser browser) {
		var page = blank(browser);
		var field = page.getByLabel("Kategori 1");
		field.focus();
		page.keyboard().press("ArrowDown");
		page.keyboard().press("ArrowDown");
		page.keyboard().press("ArrowDown");
		assertThat(field).hasAttribute("aria-activedescendant", lines(page).nth(1).getAttribute("id"));
		page.keyboard().press("Tab");
		assertThat(field).hasValue(Pattern.compile(".+ – Sagsbehandling"));
		assertThat(field).hasAttribute("aria-expanded", "false");
	}

	@Test
	void escapeAndAnEmptyFieldAreNoChoice(Browser browser) {
		var page = blank(browser);
		var field = page.getByLabel("Kategori 1");
		for (var emptied : List.<Runnable>of(() -> page.keyboard().press("Escape"), () -> field.fill(""))) {
			choose(page, field, "aktind");
			assertThat(field).hasValue("Aktindsigt – Sagsbehandling");
			emptied.run();
			page.keyboard().press("Tab");
			assertThat(field).hasValue("");
			assertThat(page.locator("select[name='rows[0].categoryId']")).hasValue("");
		}
	}

	@Test
	void wordsThatAreNowhereChangeNothingAndAreNotSent(Browser browser) {
		var page = blank(browser);
		var field = page.getByLabel("Kategori 1");
		choose(page, field, "aktind");
		field.fill("findes ikke");
		assertThat(lines(page)).hasText(new String[] { "Intet på listen passer. Prøv færre bogstaver." });
		page.keyboard().press("Control+Enter");
		assertThat(page).hasURL(Pattern.compile(".*/henvendelser/ny"));
		page.keyboard().press("Tab");
		assertThat(field).hasValue("Aktindsigt – Sagsbehandling");
	}

	@Test
	void savingWhileTypingTakesTheLine(Browser browser) {
		var page = blank(browser);
		page.getByLabel("Emne").fill("Gemt midt i ordet");
		page.getByLabel("Kategori 1").fill("aktind");
		page.keyboard().press("Control+Enter");
		assertThat(page.locator("h1")).containsText("Gemt midt i ordet");
		assertThat(categories()).isEqualTo("Aktindsigt");
	}

	@Test
	void anAddedRowIsTypedInTooAndOnAPhone(Browser browser) {
		var page = blank(browser);
		page.setViewportSize(360, 740);
		page.getByLabel("Emne").fill("To forhold");
		page.getByLabel("Kategori 1").fill("aktind");
		page.keyboard().press("Tab");
		page.getByText("Tilføj klageforhold").click();
		assertThat(page.getByLabel("Afdeling 2")).isFocused();
		assertThat(page.getByLabel("Kategori 1")).hasValue("Aktindsigt – Sagsbehandling");
		page.getByLabel("Kategori 2").click();
		lines(page).filter(new Locator.FilterOptions().setHasText("Partshøring")).click();
		page.locator("main .form-buttons .button-primary").click();
		assertThat(page.locator("h1")).containsText("To forhold");
		assertThat(categories()).isEqualTo("Aktindsigt, Partshøring");
	}

	@Test
	void anOpenListIsAccessibleWideAndNarrow(Browser browser) {
		var page = blank(browser);
		page.getByLabel("Kategori 1").fill("sag");
		browser.isAccessible();
		page.getByLabel("Kategori 1").fill("findes ikke");
		browser.isAccessible();
		browser.open("/henvendelser");
		page.locator(".filter-more > summary").click();
		page.getByLabel("Kategori").click();
		browser.isAccessible();
	}

	@Test
	void theListOfInquiriesIsNarrowedByTyping(Browser browser) {
		var page = blank(browser);
		page.getByLabel("Emne").fill("Findes igen");
		page.getByLabel("Kategori 1").fill("aktind");
		page.keyboard().press("Control+Enter");
		assertThat(page.locator("h1")).containsText("Findes igen");
		browser.open("/henvendelser");
		page.locator(".filter-more > summary").click();
		page.getByLabel("Kategori").fill("aktind");
		page.keyboard().press("Enter");
		page.keyboard().press("Enter");
		assertThat(page).hasURL(Pattern.compile(".*kategori=[0-9a-f-]{36}.*"));
		assertThat(page.locator("table")).containsText("Findes igen");
		assertThat(page.locator("#kategori")).hasValue("Aktindsigt – Sagsbehandling");
	}

	private Page blank(Browser browser) {
		browser.as(Staff.ADVISOR);
		return browser.open("/henvendelser/ny");
	}

	private void choose(Page page, Locator field, String typed) {
		field.fill(typed);
		page.keyboard().press("Enter");
	}

	private Locator lines(Page page) {
		return page.locator("[role=option]");
	}

	private String categories() {
		return this.jdbc.sql("""
				select string_agg(name, ', ' order by name)
				from (select code_name_on(category_id, current_date) as name from complaint_matter) m
				""").query(String.class).single();
	}

}
