package dk.borgerraadgiver.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.support.Browser;
import dk.borgerraadgiver.support.BrowserTest;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Every page that stands in {@code access.txt}, as everybody who may open it, in both
 * languages, wide and narrow.
 */
@BrowserTest
class EveryPageTests {

	private static final Map<String, Viewer> STAFF = Map.of("advisor", Staff.ADVISOR, "council", Staff.COUNCIL,
			"administrator", Staff.ADMINISTRATOR);

	/**
	 * What leads on to another page; what is part of one; what is a file; what is gone
	 * once there is an office.
	 */
	private static final Set<String> ELSEWHERE = Set.of("/", "/genoptag", "/indlaesning/{id}/fremdrift", "/opsaetning",
			"/beretninger/{id}/hent/{edition}.{ending}", "/indstillinger/udseende/logo.png",
			"/aaben-beretning/{id}/hent/{edition}.{ending}", "/dokumenter/{id}", "/dokumenter/{id}/vis");

	private static final Map<String, Integer> REFUSALS = Map.of("/henvendelser/proeve/findes-ikke", 404,
			"/henvendelser/proeve/regel", 422, "/henvendelser/proeve/samtidig", 409, "/henvendelser/proeve/for-stor",
			413, "/henvendelser/proeve/uden-database", 503, "/henvendelser/proeve/uventet", 500, "/afdelinger", 403,
			"/findes-ikke", 404, "/borgere/ingen", 400);

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest
	@CsvSource({ "everybody,da", "everybody,en", "advisor,da", "advisor,en", "council,da", "council,en",
			"administrator,da", "administrator,en" })
	void everyPageIsAccessible(String role, String language, Browser browser) throws IOException {
		var examples = new ExamplePages(this.jdbc).ofAFullCase();
		browser.speaking(language);
		if (STAFF.containsKey(role)) {
			browser.signIn(STAFF.get(role));
		}
		for (String pattern : pages(role)) {
			look(browser, examples.address(pattern), 200, language);
			if (language.equals("da")) {
				browser.picture(role + pattern.replaceAll("[^a-z]+", "-"));
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "da", "en" })
	void everyRefusalIsAccessible(String language, Browser browser) {
		browser.speaking(language).signIn(Staff.ADVISOR);
		REFUSALS.forEach((path, status) -> look(browser, path, status, language));
	}

	@ParameterizedTest
	@ValueSource(strings = { "da", "en" })
	void theSetUpIsAccessible(String language, Browser browser) {
		this.jdbc.sql("delete from office").update();
		look(browser.speaking(language), "/opsaetning", 200, language);
		look(browser, "/tilgaengelighed", 200, language);
	}

	@Test
	void aPageWithoutAnExampleIsNotForgotten() {
		var examples = new ExamplePages(this.jdbc);
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> examples.address("/noget-nyt/{id}"));
	}

	private static void look(Browser browser, String path, int status, String language) {
		var page = browser.page();
		var answer = page.navigate(path);
		assertThat(answer.status()).as("status of %s", path).isEqualTo(status);
		assertThat(page.url()).as("%s leads nowhere else", path).endsWith(path);
		assertThat(page.locator("html").getAttribute("lang")).as("language of %s", path).isEqualTo(language);
		assertThat(page.locator("h1").count()).as("headings of %s", path).isOne();
		assertThat(page.content()).as(path).doesNotContain("??");
		if (language.equals("da")) {
			browser.isAccessible();
		}
		else {
			// other words change no structure; what they change is how much fits
			browser.isAccessible(320);
		}
	}

	private static List<String> pages(String role) throws IOException {
		var whom = role.equals("everybody") ? role : "(" + role + "|staff)";
		return new ClassPathResource("access.txt").getContentAsString(StandardCharsets.UTF_8)
			.lines()
			.filter((line) -> line.startsWith("GET /") && line.matches(".*\\s" + whom + "\\b.*"))
			.map((line) -> line.split("\\s+", 3)[1])
			.filter((path) -> !ELSEWHERE.contains(path) && !path.matches(".*\\.(csv|ics)"))
			.toList();
	}

}
