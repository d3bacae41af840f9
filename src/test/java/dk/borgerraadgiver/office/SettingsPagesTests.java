package dk.borgerraadgiver.office;

import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@OfficeTest
class SettingsPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Offices offices;

	private MvcTestResult save(String municipality, String month, String days, String version) {
		return this.mvc.post()
			.uri("/indstillinger")
			.with(user(Staff.ADMINISTRATOR))
			.with(csrf())
			.param("municipality", municipality)
			.param("reportingYearStartMonth", month)
			.param("closingTargetDays", days)
			.param("firstReplyDays", "5")
			.param("firstReplyWorking", "false")
			.param("answerDays", "15")
			.param("answerWorking", "true")
			.param("silentWeeks", "4")
			.param("smallCounts", "5")
			.param("version", version)
			.exchange();
	}

	@Test
	void thePageShowsWhatHolds() {
		assertThat(this.mvc.get().uri("/indstillinger").with(user(Staff.ADMINISTRATOR))).hasStatusOk()
			.bodyText()
			.contains("Prøveby Kommune", "Beretningsåret begynder", "august", "value=\"28\"");
	}

	@Test
	void whatIsSavedHolds() {
		assertThat(save("Nyby Kommune", "8", "30", "0")).hasRedirectedUrl("/indstillinger");
		assertThat(this.offices.required())
			.isEqualTo(new OfficeSettings("Nyby Kommune", false, 8, 30, 5, false, 15, true, 4, 5, 1));
	}

	@Test
	void aStaleChangeIsAConflict() {
		save("Nyby Kommune", "8", "30", "0");
		assertThat(save("Gammelby Kommune", "1", "28", "0")).hasStatus(HttpStatus.CONFLICT);
		assertThat(this.offices.required().municipality()).isEqualTo("Nyby Kommune");
	}

	@Test
	void everyMistakeIsTold() {
		assertThat(save("", "13", "mange", "0")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Skriv kommunens navn.", "mange", "Ret disse 3 ting");
	}

}
