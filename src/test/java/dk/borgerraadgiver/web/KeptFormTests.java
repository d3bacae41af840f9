package dk.borgerraadgiver.web;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@OfficeTest
class KeptFormTests {

	private static final String PAGE = "/henvendelser/proeve";

	private final MockHttpSession session = new MockHttpSession();

	@Autowired
	private MockMvcTester mvc;

	@Test
	void aFormThatArrivesAfterTheSessionEndedLeadsToSignIn() {
		assertThat(late(Staff.ADVISOR, "En lang forklaring")).hasStatus3xxRedirection()
			.hasRedirectedUrl("/log-ind?gemt");
	}

	@Test
	void whatWasTypedIsThereAfterSigningInAgain() {
		late(Staff.ADVISOR, "En lang forklaring");
		assertThat(signIn("raadgiver")).hasRedirectedUrl("/genoptag");
		assertThat(this.mvc.get().uri("/genoptag").session(this.session)).bodyText()
			.contains("Vis det, du skrev", "action=\"" + PAGE + "\"", "value=\"En lang forklaring\"")
			.contains("name=\"lines[0].since\"")
			.doesNotContain("hemmelig");
	}

	@Test
	void aResumedFormIsShownAndNeverSaved() {
		var shown = this.mvc.post()
			.uri(PAGE)
			.with(user(Staff.ADVISOR))
			.with(csrf())
			.param("subject", "Emne")
			.param("receivedOn", "010819")
			.param("channelId", "00000000-0000-0000-0000-000000000001")
			.param("_genoptag", "1")
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.exchange();
		assertThat(shown).hasStatus(422)
			.bodyText()
			.contains("Intet er gemt endnu", "value=\"Emne\"", "value=\"01-08-2019\"")
			.doesNotContain("error-summary");
	}

	@Test
	void somebodyElseSeesNothingOfIt() {
		late(Staff.ADVISOR, "En lang forklaring");
		assertThat(signIn("raadgiver2")).hasRedirectedUrl("/");
		assertThat(this.mvc.get().uri("/genoptag").session(this.session)).hasRedirectedUrl("/");
	}

	@Test
	void aFormThatIsTooLargeIsNotKept() {
		assertThat(late(Staff.ADVISOR, "x".repeat(500_001))).hasRedirectedUrl("/log-ind?udloebet");
	}

	@Test
	void aFormOfNobodyIsNotKept() {
		var answer = this.mvc.post().uri(PAGE).session(this.session).contentType(MediaType.APPLICATION_FORM_URLENCODED);
		assertThat(answer.param("subject", "Emne")).hasRedirectedUrl("/log-ind?udloebet");
	}

	@Test
	void aFormFromBeforeSigningInAnewInAnotherWindowIsOfferedAtOnce() {
		assertThat(signIn("raadgiver")).hasRedirectedUrl("/");
		assertThat(late(Staff.ADVISOR, "En lang forklaring")).hasRedirectedUrl("/genoptag");
	}

	@Test
	void whatCannotBeShownIsNotDoneUnseen() {
		assertThat(this.mvc.post().uri("/log-ud").with(csrf()).session(this.session)).hasRedirectedUrl("/log-ind?ud");
		assertThat(this.mvc.post()
			.uri("/genoptag/kasser")
			.with(user(Staff.ADVISOR))
			.with(csrf())
			.param("_genoptag", "1")
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)).hasRedirectedUrl("/");
	}

	@Test
	void whatWasTypedCanBeThrownAway() {
		late(Staff.ADVISOR, "En lang forklaring");
		signIn("raadgiver");
		this.mvc.post().uri("/genoptag/kasser").with(csrf()).session(this.session).exchange();
		assertThat(this.mvc.get().uri("/genoptag").session(this.session)).hasRedirectedUrl("/");
	}

	private MvcTestResult late(Viewer owner, String description) {
		return this.mvc.post()
			.uri(PAGE)
			.session(this.session)
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.param("_csrf", "of a session that has ended")
			.param("_bruger", owner.id().toString())
			.param("description", description)
			.param("lines[0].since", "1-8-2019")
			.param("adgangskode", "hemmelig")
			.exchange();
	}

	private MvcTestResult signIn(String username) {
		return this.mvc.post()
			.uri("/log-ind")
			.session(this.session)
			.with(csrf())
			.param("brugernavn", username)
			.param("adgangskode", Staff.PASSWORD)
			.exchange();
	}

}
