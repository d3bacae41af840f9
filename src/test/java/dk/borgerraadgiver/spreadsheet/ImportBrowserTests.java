package dk.borgerraadgiver.spreadsheet;

import java.util.UUID;
import java.util.stream.IntStream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dk.borgerraadgiver.codelist.DefaultCodeLists;
import dk.borgerraadgiver.support.Browser;
import dk.borgerraadgiver.support.BrowserTest;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * The way of a file through a real browser.
 */
@BrowserTest
class ImportBrowserTests {

	@Autowired
	private DefaultCodeLists defaults;

	@Autowired
	private ImportJobs jobs;

	@BeforeEach
	void lists() {
		this.defaults.fillIfEmpty();
	}

	@Test
	void anAdvisorBringsAFileInFromUploadToTheList(Browser browser) {
		journey(browser, true);
	}

	@Test
	void theSameWayWorksWithoutJavaScript(Browser browser) {
		journey(browser.withoutJavaScript(), false);
	}

	@Test
	void allErrorsStandOnAnAccessiblePage(Browser browser) {
		browser.as(Staff.ADVISOR);
		var sheet = CaseSheet.complete().row("1;i går;;klage;;B1;Bolig;;;;;");
		IntStream.range(2, 260).forEach((number) -> sheet.row(number + ";1-8-2019;1-7-2019;;;;;;;;;"));
		var page = upload(browser, sheet);
		assertThat(page.locator("main")).containsText("259 fejl i filen");
		browser.isAccessible();
		browser.picture("indlaesning-fejl");
	}

	@Test
	void aRefusedFileIsExplainedAtItsField(Browser browser) {
		browser.as(Staff.ADVISOR);
		var page = upload(browser, CaseSheet.of("Sag;Dato").row("1;2"));
		assertThat(page.locator("#file-error")).containsText("mangler kolonnen Henvendelse, Modtaget");
		browser.isAccessible();
		browser.picture("indlaesning-afvist");
	}

	@Test
	void progressIsShownUntilThePageTellsTheOutcome(Browser browser) {
		browser.as(Staff.ADVISOR);
		UUID job = this.jobs.add(Staff.ADVISOR.id(), "sager.csv", CaseSheet.complete().bytes());
		this.jobs.start(job, 20_000);
		this.jobs.reached(job, 6_500);
		var page = browser.open("/indlaesning/" + job);
		assertThat(page.locator(".import-progress")).containsText("6.500 af 20.000 henvendelser");
		browser.isAccessible();
		browser.picture("indlaesning-fremdrift");
		this.jobs.fail(job, "spreadsheet.failed.unexpected");
		assertThat(page.locator("h1")).hasText("Ikke indlæst");
		browser.isAccessible();
	}

	private static void journey(Browser browser, boolean keepsPictures) {
		browser.as(Staff.ADVISOR);
		browser.open("/indlaesning");
		look(browser, "indlaesning", keepsPictures);
		var page = upload(browser, CaseSheet.of(CaseSheet.ALL_HEADINGS + ";Note")
			.row("1;1-8-2019;2-8-2019;klage;telefon;B1;Mangler svar;Center for Job / Ydelse;Begrundelse;;løst;;x")
			.row("1;1-8-2019;2-8-2019;klage;telefon;B1;Mangler svar;Center for Job / Ydelse;Partshøring;;;;")
			.row("2;3-8-2019;;Brok;;;;;;;;;"));
		assertThat(page.locator("h1")).hasText("Navne, der ikke står i listerne");
		look(browser, "indlaesning-navne", keepsPictures);
		page.getByLabel("Brok").selectOption("klage");
		page.click("button[name=createRest]");
		assertThat(page.locator("h1")).hasText("Se indlæsningen igennem");
		look(browser, "indlaesning-gennemse", keepsPictures);
		page.click("main form .button-primary");
		awaitOutcome(page);
		look(browser, "indlaesning-faerdig", keepsPictures);
		page.click("main .button-primary");
		assertThat(page.locator("main")).containsText("Mangler svar");
	}

	/** Without JavaScript the advisor asks for the progress. */
	private static void awaitOutcome(Page page) {
		var refresh = page.locator("main .button-secondary");
		while (page.title().startsWith("Indlæser") && refresh.isVisible()) {
			page.reload();
		}
		assertThat(page.locator("main")).containsText("2 henvendelser er indlæst");
	}

	private static void look(Browser browser, String name, boolean keepsPicture) {
		browser.isAccessible();
		if (keepsPicture) {
			browser.picture(name);
		}
	}

	private static Page upload(Browser browser, CaseSheet sheet) {
		var page = browser.open("/indlaesning");
		page.setInputFiles("#file", new FilePayload("sager.csv", "text/csv", sheet.bytes()));
		page.click("main form .button-primary");
		return page;
	}

}
