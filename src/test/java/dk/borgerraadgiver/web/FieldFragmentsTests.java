package dk.borgerraadgiver.web;

import dk.borgerraadgiver.shared.Flash;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@OfficeTest
class FieldFragmentsTests {

	private static final String PAGE = "/henvendelser/proeve";

	@Autowired
	private MockMvcTester mvc;

	@Test
	void aControlIsTiedToItsLabelAndItsHint() {
		var page = this.mvc.get().uri(PAGE).with(user(Staff.ADVISOR)).exchange();
		assertThat(page).hasStatusOk()
			.bodyText()
			.contains("for=\"subject\"", "id=\"subject\"", "id=\"subject-hint\"", "aria-describedby=\"subject-hint\"")
			.contains("id=\"lines0.since\"", "name=\"lines[0].since\"")
			.contains("<optgroup label=\"Center for Teknik\">")
			.doesNotContain("form-error", "error-summary");
	}

	@Test
	void everyMistakeIsToldAtOnceAndLinksToItsField() {
		assertThat(mistaken()).hasStatus(422)
			.bodyText()
			.contains("Ret disse 4 ting")
			.contains("href=\"#receivedOn\"", "href=\"#lines0.since\"", "href=\"#subject\"", "href=\"#channelId\"")
			.contains("Skriv datoen som dag-måned-år, fx 1-8-2019.")
			.contains("aria-invalid=\"true\" aria-describedby=\"receivedOn-hint receivedOn-error\"");
	}

	@Test
	void nothingThatWasTypedIsLostWhenSomethingIsMistaken() {
		assertThat(mistaken()).bodyText()
			.contains("i morgen", "En lang forklaring", "value=\"09:14\"", "value=\"31-2-2020\"",
					"value=\"01-08-2019\"")
			.contains("value=\"00000000-0000-0000-0000-000000000002\" selected=\"selected\"")
			.containsPattern("id=\"anonymous\"[^>]*checked");
	}

	@Test
	void whatWasDoneIsToldOnTheNextPage() {
		var page = this.mvc.get()
			.uri(PAGE)
			.with(user(Staff.ADVISOR))
			.flashAttr("flash", new Flash("web.paging.page", 7))
			.exchange();
		assertThat(page).bodyText().contains("alert-success").contains("Side 7");
	}

	@Test
	void pagingKeepsTheFilters() {
		var page = this.mvc.get().uri(PAGE + "?status=aaben&side=3").with(user(Staff.ADVISOR)).exchange();
		assertThat(page).bodyText().contains("href=\"/henvendelser/proeve?status=aaben&amp;side=4\"");
	}

	private MvcTestResult mistaken() {
		return this.mvc.post()
			.uri(PAGE)
			.with(user(Staff.ADVISOR))
			.with(csrf())
			.param("subject", " ")
			.param("description", "En lang forklaring")
			.param("receivedOn", "i morgen")
			.param("receivedTime", "0914")
			.param("anonymous", "true")
			.param("departmentId", "00000000-0000-0000-0000-000000000002")
			.param("lines[0].departmentId", "00000000-0000-0000-0000-000000000001")
			.param("lines[0].since", "31-2-2020")
			.param("lines[1].since", "010819")
			.exchange();
	}

}
