package dk.borgerraadgiver.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.support.Browser;
import dk.borgerraadgiver.support.BrowserTest;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page that stands in {@code access.txt} and needs no number to be opened, as
 * somebody who may open it.
 */
@BrowserTest
class EveryPageTests {

	@Test
	void theAdvisorsPagesAreAccessible(Browser browser) throws IOException {
		visit(browser, Staff.ADVISOR, "advisor");
	}

	@Test
	void theCouncilsPagesAreAccessible(Browser browser) throws IOException {
		visit(browser, Staff.COUNCIL, "council");
	}

	@Test
	void theAdministratorsPagesAreAccessible(Browser browser) throws IOException {
		visit(browser, Staff.ADMINISTRATOR, "administrator");
	}

	private static void visit(Browser browser, Viewer viewer, String role) throws IOException {
		browser.signIn(viewer);
		for (String path : pages(role)) {
			var page = browser.open(path);
			assertThat(page.locator("h1").count()).as("headings of %s", path).isOne();
			assertThat(page.content()).as(path).doesNotContain("??");
			browser.isAccessible();
			browser.picture(role + path.replace('/', '-'));
		}
	}

	private static List<String> pages(String role) throws IOException {
		return new ClassPathResource("access.txt").getContentAsString(StandardCharsets.UTF_8)
			.lines()
			.filter((line) -> line.startsWith("GET /") && line.matches(".*\\b(" + role + "|staff)\\b.*"))
			.map((line) -> line.split("\\s+", 3)[1].replace("|…", ""))
			.filter((path) -> !path.contains("{") && !path.endsWith(".csv"))
			.toList();
	}

}
