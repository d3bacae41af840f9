package dk.borgerraadgiver.journey;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.support.Browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * An advisor at the screen, who finds everything by the words that stand there.
 */
final class Desk {

	/** As long as a busy machine takes. */
	private static final int PATIENCE = 20_000;

	static {
		PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
	}

	private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d-M-uuuu");

	private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd-MM-uuuu");

	private final Browser browser;

	private Desk(Browser browser) {
		this.browser = browser;
	}

	/** Signs in, whoever sat there before; the day begins with <em>Min dag</em>. */
	static Desk of(Viewer advisor, Browser browser) {
		browser.endSession();
		browser.signIn(advisor);
		return new Desk(browser).isAt("Min dag");
	}

	/** A day as the pages show it. */
	static String shown(LocalDate day) {
		return SHOWN.format(day);
	}

	/** Goes to a page of the menu. */
	Desk menu(String name) {
		this.browser.page()
			.getByRole(AriaRole.NAVIGATION)
			.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true))
			.first()
			.click();
		return this;
	}

	/** Begins a new inquiry from whatever page this is. */
	Desk startInquiry() {
		this.browser.page().locator(".new-inquiry").first().click();
		return isAt("Ny henvendelse");
	}

	/** Opens a page by its address. */
	Desk open(String path) {
		this.browser.open(path);
		return this;
	}

	/** Looks for something from the top of the page. */
	Desk search(String words) {
		this.browser.page().fill("#soegning", words);
		this.browser.page().press("#soegning", "Enter");
		return isAt("Søg");
	}

	/** Follows the link, or presses the button, that says this. */
	Desk press(String words) {
		press(main(), words);
		return this;
	}

	/** The same in the part of the page with a heading. */
	Desk press(String heading, String words) {
		press(part(heading), words);
		return this;
	}

	/** The same in a line of the table with a heading. */
	Desk pressInRow(String heading, String row, String words) {
		press(row(part(heading), row), words);
		return this;
	}

	/** Presses a key where the cursor stands. */
	Desk key(String key) {
		this.browser.page().keyboard().press(key);
		return this;
	}

	/** Types where the cursor stands. */
	Desk type(String text) {
		this.browser.page().keyboard().type(text);
		return this;
	}

	/** Puts the cursor into a field. */
	Desk go(String label) {
		field(label).focus();
		return this;
	}

	Desk type(String label, String text) {
		field(label).fill(text);
		return this;
	}

	/** The same in the so-manieth of what has the same fields, the first is 1. */
	Desk type(int which, String label, String text) {
		main().getByLabel(label, exactly()).nth(which - 1).fill(text);
		return this;
	}

	Desk type(String label, LocalDate day) {
		return type(label, TYPED.format(day));
	}

	/** Chooses from a list, also where it is typed in. */
	Desk choose(String label, String option) {
		choose(field(label), option);
		return this;
	}

	/** The same for the so-manieth of what has the same fields, the first is 1. */
	Desk choose(int which, String label, String option) {
		choose(main().getByLabel(label, exactly()).nth(which - 1), option);
		return this;
	}

	/** Chooses what says this, among other words. */
	Desk tick(String label) {
		main().getByLabel(label).first().check();
		return this;
	}

	/** Sends the form of the page. */
	Desk save() {
		main().locator(".form-buttons .button-primary").last().click();
		return this;
	}

	/** The heading of the page says so. */
	Desk isAt(String heading) {
		assertThat(main().locator("h1")).containsText(heading);
		return this;
	}

	/** The page says all of this. */
	Desk reads(String... words) {
		for (String word : words) {
			assertThat(main()).containsText(word);
		}
		return this;
	}

	/** The page says none of this. */
	Desk misses(String... words) {
		for (String word : words) {
			assertThat(main()).not().containsText(word);
		}
		return this;
	}

	/** The part of the page with a heading says all of this. */
	Desk readsIn(String heading, String... words) {
		for (String word : words) {
			assertThat(part(heading)).containsText(word);
		}
		return this;
	}

	/** The part of the page with a heading says none of this. */
	Desk missesIn(String heading, String... words) {
		for (String word : words) {
			assertThat(part(heading)).not().containsText(word);
		}
		return this;
	}

	/** A line of the table with a heading says all of this. */
	Desk readsRow(String heading, String row, String... words) {
		for (String word : words) {
			assertThat(row(part(heading), row)).containsText(word);
		}
		return this;
	}

	/** The figures of a period count this, each as a line of their file. */
	Desk counts(LocalDate from, LocalDate to, String... figures) {
		var file = this.browser.page()
			.request()
			.get("/tal.csv?fra=%s&til=%s&sammenlign=ingen".formatted(shown(from), shown(to)))
			.text();
		org.assertj.core.api.Assertions.assertThat(file.lines()).contains(figures);
		return this;
	}

	/** A field holds this. */
	Desk holds(String label, String text) {
		assertThat(field(label)).hasValue(text);
		return this;
	}

	Desk isAccessible() {
		this.browser.isAccessible();
		return this;
	}

	private Locator main() {
		return this.browser.page().locator("main");
	}

	private Locator part(String heading) {
		return main().getByRole(AriaRole.REGION, new Locator.GetByRoleOptions().setName(heading)).first();
	}

	private static Locator row(Locator within, String words) {
		return within.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(words)).first();
	}

	private Locator field(String label) {
		return main().getByLabel(label, exactly()).or(main().getByLabel(label + " (frivilligt)", exactly()));
	}

	private static Locator.GetByLabelOptions exactly() {
		return new Locator.GetByLabelOptions().setExact(true);
	}

	private static void press(Locator within, String words) {
		within.locator("a:visible, button:visible, summary:visible")
			.filter(new Locator.FilterOptions().setHasText(words))
			.first()
			.click();
	}

	private static void choose(Locator field, String option) {
		if ("SELECT".equals(field.evaluate("field => field.tagName"))) {
			field.selectOption(option);
		}
		else {
			field.fill(option);
			field.press("Tab");
		}
	}

}
