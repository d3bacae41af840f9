package dk.borgerraadgiver.journal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

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

import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class NoteBrowserTests {

	private static final String CASE = "/henvendelser/2026-0001";

	private static final String SAVE = "main form.note-form button.button-primary";

	private static final FilePayload[] FILES = { file("svar.pdf", "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n"),
			file("faktura.pdf", "<html><body><script>alert(1)</script></body></html>") };

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void receive() {
		new CaseMother(this.jdbc).inquiry(LocalDate.of(2026, 3, 2));
	}

	@Test
	void aNoteIsWrittenOnTheCasePageByKeyboardAlone(Browser browser) {
		Page page = browser.as(Staff.ADVISOR).open(CASE);
		page.focus("#new-note");
		page.keyboard().type("Ringede til borgeren.");
		page.keyboard().press("Tab");
		page.keyboard().type("Borgeren");
		page.keyboard().press("Control+Enter");
		page.waitForURL("**/*post=*");
		assertThat(page.textContent(".timeline-entry.is-note")).contains("Ringede til borgeren.", "Borgeren",
				"Telefon");
		browser.isAccessible();
	}

	@Test
	void filesAreSentWhenChosenAndShownWithTheNote(Browser browser) {
		Page page = browser.as(Staff.ADVISOR).open(CASE + "/notat");
		page.fill("#note", "Svar fra afdelingen.");
		page.setInputFiles("#documents", FILES);
		page.waitForSelector(".note-file");
		assertThat(page.inputValue("#note")).isEqualTo("Svar fra afdelingen.");
		assertThat(page.textContent("main")).contains("Navnet siger PDF, men indholdet er Webside");
		browser.isAccessible();
		page.fill("[name='documents[0].subject']", "Svar");
		page.click(SAVE);
		page.waitForURL("**/*post=*");
		browser.isAccessible();
		page.click(".timeline-documents a");
		assertThat(page.locator("iframe").getAttribute("title")).isEqualTo("Dokumentet svar.pdf");
	}

	@Test
	void everythingIsDoneWithoutJavaScript(Browser browser) {
		Page page = browser.withoutJavaScript().as(Staff.ADVISOR).open(CASE + "/notat");
		page.fill("#note", "Svar fra afdelingen.");
		page.setInputFiles("#documents", FILES);
		page.click(SAVE);
		assertThat(page.textContent("main")).contains("Filerne er valgt, men ikke sendt.");
		page.setInputFiles("#documents", FILES);
		page.click("button[name=vedhaeft]");
		assertThat(page.locator(".note-file").count()).isEqualTo(2);
		page.locator(".note-file-remove").last().click();
		page.click(SAVE);
		page.click(".timeline-correct");
		page.fill("#reason", "Afsenderen var en anden");
		page.fill("#note", "Svar fra en anden afdeling.");
		page.click(SAVE);
		assertThat(page.textContent(".timeline")).contains("Svar fra afdelingen.", "Svar fra en anden afdeling.",
				"Afsenderen var en anden", "svar.pdf");
		page.locator(".timeline-correct").click();
		page.setViewportSize(320, 800);
		assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
	}

	private static FilePayload file(String name, String content) {
		return new FilePayload(name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8));
	}

}
