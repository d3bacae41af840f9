package dk.borgerraadgiver.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;

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

@BrowserTest
class FollowupBrowserTests {

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private LocalDate today = LocalDate.EPOCH;

	private FollowedCase followed;

	@BeforeEach
	void receive() {
		this.today = LocalDate.now(this.clock);
		this.followed = new FollowedCase(this.jdbc, this.today.minusDays(40));
	}

	@Test
	void aCaseIsForwardedRemindedAndAnsweredLateFromMyDayWithoutJavaScript(Browser browser) {
		this.followed.forwarded(this.followed.streets, this.today.minusDays(20), this.today.minusDays(4));
		var page = browser.withoutJavaScript().signIn(Staff.ADVISOR);
		assertThat(page).hasURL(Pattern.compile(".*/min-dag"));
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ryk")).first().click();
		submit(page);
		assertThat(page.locator("main")).containsText("rykket");
		page.getByText("Videresend …").click();
		page.getByLabel("Lang sagsbehandlingstid").first().check();
		page.getByLabel("Mangelfuld hjælp").check();
		submit(page);
		assertThat(page.locator(".forwardings tbody tr")).hasCount(2);
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Svar kom")).last().click();
		submit(page);
		assertThat(page.locator(".forwardings")).containsText(Pattern.compile("inden fristen|dage for sent"));
	}

	@Test
	void everyPageOfTheClocksIsAccessible(Browser browser) {
		this.followed.forwarded(this.followed.benefits, this.today.minusDays(20), this.today.minusDays(4));
		this.followed.deadline(this.today, "Ring til borgeren");
		var page = browser.signIn(Staff.ADVISOR);
		browser.isAccessible();
		browser.picture("min-dag");
		page.navigate(this.followed.path());
		browser.isAccessible();
		browser.picture("sag-med-frister");
		page.navigate(this.followed.path() + "/videresend");
		page.getByLabel("Lang sagsbehandlingstid").last().check();
		submit(page);
		assertThat(page.locator("#reason")).isVisible();
		browser.isAccessible();
		browser.picture("videresend");
		page.navigate("/min-dag/kalender");
		page.getByText("Lav adresse").click();
		assertThat(page.locator("#address")).hasValue(Pattern.compile(".*/kalender/.*\\.ics"));
		browser.isAccessible();
	}

	@Test
	void aDeadlineIsSetAndTickedOffByKeyboardAndADoubleClickSetsOne(Browser browser) {
		var page = browser.as(Staff.ADVISOR).open(this.followed.path() + "/frist");
		page.getByLabel("Hvad skal være gjort?").focus();
		page.keyboard().type("Ring til borgeren");
		page.keyboard().press("Tab");
		page.keyboard().type("311299");
		page.keyboard().press("Shift+Tab");
		page.locator("main .button-primary").dblclick();
		assertThat(page.locator(".clock-list")).containsText("Ring til borgeren");
		assertThat(this.followed.count("own_deadline")).isEqualTo(1);
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Klaret")).focus();
		page.keyboard().press("Enter");
		assertThat(page.locator(".clock-list")).not().containsText("Ring til borgeren");
	}

	private static void submit(Page page) {
		page.locator("main form .button-primary").last().click();
	}

}
