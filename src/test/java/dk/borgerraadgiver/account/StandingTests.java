package dk.borgerraadgiver.account;

import java.util.Set;

import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@OfficeTest
class StandingTests {

	private static final String NEW_PASSWORD = "en helt ny sætning";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private AccountAdministration administration;

	private MockHttpSession signIn(String username, String password) {
		var session = this.mvc.post()
			.uri("/log-ind")
			.with(csrf())
			.param("brugernavn", username)
			.param("adgangskode", password)
			.exchange()
			.getRequest()
			.getSession();
		assertThat(session).isInstanceOf(MockHttpSession.class);
		return (MockHttpSession) java.util.Objects.requireNonNull(session);
	}

	private MvcTestResult open(String path, MockHttpSession session) {
		return this.mvc.get().uri(path).session(session).exchange();
	}

	@Test
	void everybodySeesTheirOwnPage() {
		var session = signIn(" Byraad ", Staff.PASSWORD);
		assertThat(open("/min-side", session)).hasStatusOk().bodyText().contains("Birthe Byråd", "byraad", "Byråd");
		assertThat(this.mvc.get().uri("/min-side")).hasStatus3xxRedirection();
	}

	@Test
	void stoppingAnAccountEndsItsRunningSessions() {
		var session = signIn("raadgiver", Staff.PASSWORD);
		assertThat(open("/min-side", session)).hasStatusOk();
		this.administration.stop(Staff.ADVISOR.id());
		assertThat(open("/min-side", session)).hasStatus3xxRedirection();
		assertThat(session.isInvalid()).isTrue();
	}

	@Test
	void aResetPasswordEndsRunningSessions() {
		var session = signIn("raadgiver", Staff.PASSWORD);
		this.administration.inviteAgain(Staff.ADVISOR.id());
		assertThat(open("/min-side", session)).hasStatus3xxRedirection();
	}

	@Test
	void aRoleTakenOrGivenHoldsFromTheNextClick() {
		var session = signIn("byraad", Staff.PASSWORD);
		assertThat(open("/indstillinger", session)).hasStatus(HttpStatus.FORBIDDEN);
		this.administration.describe(Staff.COUNCIL.id(), "Birthe Byråd", Set.of(Role.ADMINISTRATOR), 0);
		assertThat(open("/indstillinger", session)).hasStatusOk();
		this.administration.describe(Staff.COUNCIL.id(), "Birthe Byråd", Set.of(Role.COUNCIL), 1);
		assertThat(open("/indstillinger", session)).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void whoHoldsSeveralRolesHasTheRoomsOfEach() {
		this.administration.describe(Staff.ADMINISTRATOR.id(), "Asger Administrator",
				Set.of(Role.ADMINISTRATOR, Role.ADVISOR), 0);
		var session = signIn("administrator", Staff.PASSWORD);
		assertThat(open("/indstillinger", session)).hasStatusOk();
		assertThat(open("/henvendelser", session)).hasStatusOk()
			.bodyText()
			.contains("href=\"/henvendelser\"", "href=\"/tal\"", "href=\"/afdelinger\"", "href=\"/brugere\"");
	}

	@Test
	void aChangedPasswordEndsEveryOtherSession() {
		var here = signIn("raadgiver", Staff.PASSWORD);
		var there = signIn("raadgiver", Staff.PASSWORD);
		assertThat(change(here, "ikke den rigtige", NEW_PASSWORD)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("passer ikke")
			.doesNotContain(NEW_PASSWORD);
		assertThat(change(here, Staff.PASSWORD, NEW_PASSWORD)).hasRedirectedUrl("/min-side");
		assertThat(open("/min-side", here)).hasStatusOk();
		assertThat(open("/min-side", there)).hasStatus3xxRedirection();
		assertThat(open("/min-side", signIn("raadgiver", NEW_PASSWORD))).hasStatusOk();
	}

	private MvcTestResult change(MockHttpSession session, String current, String password) {
		return this.mvc.post()
			.uri("/min-side")
			.session(session)
			.with(csrf())
			.param("currentPassword", current)
			.param("password", password)
			.param("repeatedPassword", password)
			.exchange();
	}

	@Test
	void anUnknownNameAndAWrongPasswordAreAnsweredAlike() {
		assertThat(failed("raadgiver")).isEqualTo(failed("findes.ikke"));
		this.administration.stop(Staff.ADVISOR.id());
		assertThat(failed("raadgiver")).isEqualTo(failed("findes.ikke"));
	}

	private String failed(String username) {
		var response = this.mvc.post()
			.uri("/log-ind")
			.with(csrf())
			.param("brugernavn", username)
			.param("adgangskode", "forkert adgangskode")
			.exchange()
			.getResponse();
		assertThat(response.getRedirectedUrl()).startsWith("/log-ind?");
		return response.getStatus() + " " + response.getRedirectedUrl();
	}

}
