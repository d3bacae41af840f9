package dk.borgerraadgiver.worklist.team;

import java.time.LocalDate;

import dk.borgerraadgiver.support.Browser;
import dk.borgerraadgiver.support.BrowserTest;
import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * An administrator finds a stand-in, by keyboard in a window without JavaScript.
 */
@BrowserTest
class StandInBrowserTests {

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void restrict() {
		new CaseMother(this.jdbc).inquiry(LocalDate.of(2026, 3, 2));
		this.jdbc.sql("update inquiry set restricted = true").update();
		this.jdbc.sql("insert into inquiry_reader (inquiry_id, account_id) select id, ? from inquiry")
			.param(Staff.ADVISOR.id())
			.update();
	}

	@Test
	void anAdvisorIsLetIn(Browser browser) {
		var page = browser.withoutJavaScript().as(Staff.ADMINISTRATOR).open("/brugere/" + Staff.ADVISOR.id());
		page.focus("main a[href$='/stedfortraeder']");
		page.keyboard().press("Enter");
		page.focus("main .form-buttons button");
		page.keyboard().press("Enter");
		assertThat(page.locator(".form-error-message").first()).isVisible();
		browser.isAccessible();
		page.focus("#colleagueId");
		page.keyboard().press("ArrowDown");
		page.focus("#why");
		page.keyboard().type("Syg på ubestemt tid");
		browser.picture("stand-in");
		page.keyboard().press("Tab");
		page.keyboard().press("Enter");
		assertThat(page.locator(".alert-success")).isVisible();
		page.navigate(page.url() + "/stedfortraeder");
		assertThat(page.locator("main")).containsText("Der er ingen beskyttede sager");
		browser.isAccessible();
	}

}
