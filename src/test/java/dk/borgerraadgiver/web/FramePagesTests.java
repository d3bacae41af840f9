package dk.borgerraadgiver.web;

import java.util.UUID;

import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@OfficeTest
class FramePagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest
	@CsvSource({ "raadgiver,/min-dag", "byraad,/beretninger", "administrator,/afdelinger" })
	void everybodyLandsWhereTheirDayBegins(String username, String page) {
		var session = new MockHttpSession();
		assertThat(this.mvc.post()
			.uri("/log-ind")
			.session(session)
			.with(csrf())
			.param("brugernavn", username)
			.param("adgangskode", Staff.PASSWORD)).hasRedirectedUrl("/");
		assertThat(this.mvc.get().uri("/").session(session)).hasRedirectedUrl(page);
	}

	@Test
	void whoSignsInGetsASessionOfItsOwn() {
		var session = new MockHttpSession();
		String before = session.getId();
		var signedIn = assertThat(this.mvc.post()
			.uri("/log-ind")
			.session(session)
			.with(csrf())
			.param("brugernavn", "raadgiver")
			.param("adgangskode", Staff.PASSWORD)).hasRedirectedUrl("/");
		signedIn.cookies().doesNotContainCookie("remember-me");
		assertThat(session.getId()).isNotEqualTo(before);
	}

	@Test
	void aFormFromElsewhereDoesNothing() {
		assertThat(this.mvc.post()
			.uri("/henvendelser/ny")
			.with(user(Staff.ADVISOR))
			.param("id", UUID.randomUUID().toString())
			.param("receivedOn", "1-8-2019")
			.param("subject", "Sendt fra en anden side")).hasStatus4xxClientError();
		assertThat(this.jdbc.sql("select count(*) from inquiry").query(Long.class).single()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/log-ind" })
	void anOfficeThatIsNotSetUpIsSetUpFirst(String page) {
		this.jdbc.sql("delete from office").update();
		var first = this.mvc.get().uri(page).exchange().getResponse().getRedirectedUrl();
		assertThat(this.mvc.get().uri("/")).hasRedirectedUrl("/opsaetning");
		assertThat(first).isIn("/", "/opsaetning");
	}

	@Test
	void aWrongPasswordIsToldWithoutSayingWhichHalfIsWrong() {
		assertThat(
				this.mvc.post().uri("/log-ind").with(csrf()).param("brugernavn", "raadgiver").param("adgangskode", "x"))
			.hasRedirectedUrl("/log-ind?fejl");
		assertThat(this.mvc.get().uri("/log-ind?fejl")).bodyText().contains("passer ikke sammen");
	}

	@Test
	void whoGuessesHasToWaitWhileTheColleagueSignsIn() {
		for (int i = 0; i < SignInAttempts.TRIES; i++) {
			assertThat(signIn("x", "10.0.0.66")).hasRedirectedUrl("/log-ind?fejl");
		}
		assertThat(signIn(Staff.PASSWORD, "10.0.0.66")).hasRedirectedUrl("/log-ind?vent");
		assertThat(this.mvc.get().uri("/log-ind?vent")).bodyText().contains("Vent fem minutter");
		assertThat(signIn(Staff.PASSWORD, "10.0.0.7")).hasRedirectedUrl("/");
	}

	private MvcTestResult signIn(String password, String address) {
		return this.mvc.post()
			.uri("/log-ind")
			.with(csrf())
			.with(remoteAddress(address))
			.param("brugernavn", "raadgiver")
			.param("adgangskode", password)
			.exchange();
	}

	private static RequestPostProcessor remoteAddress(String address) {
		return (request) -> {
			request.setRemoteAddr(address);
			return request;
		};
	}

	@Test
	void theMenuShowsOnlyWhatTheViewerMayOpen() {
		assertThat(this.mvc.get().uri("/beretninger").with(user(Staff.COUNCIL))).bodyText()
			.contains("href=\"/beretninger\"", "href=\"/anbefalinger\"", "Der er ingen beretninger at læse endnu.")
			.doesNotContain("/henvendelser", "/borgere", "/tal", "/brugere");
		assertThat(this.mvc.get().uri("/brugere").with(user(Staff.ADMINISTRATOR))).bodyText()
			.contains("href=\"/afdelinger\"")
			.doesNotContain("/henvendelser", "/borgere", "/tal", "/beretninger");
	}

	@Test
	void theLanguageIsChosenByCookieAndThePageIsShownAgain() {
		var answer = this.mvc.post()
			.uri("/sprog/en")
			.with(csrf())
			.param("til", "/henvendelser?status=aaben")
			.exchange();
		assertThat(answer).hasStatus(303).hasHeader("Location", "/henvendelser?status=aaben");
		assertThat(this.mvc.get().uri("/log-ind").cookie(answer.getResponse().getCookies())).bodyText()
			.contains("<html lang=\"en\">", "Sign in", "Prøveby Kommune");
	}

	@ParameterizedTest
	@ValueSource(strings = { "//example.org", "https://example.org", "/\\example.org", "javascript:alert(1)", "/a b" })
	void aChangeOfLanguageLeadsToNoOtherSite(String target) {
		assertThat(this.mvc.post().uri("/sprog/en").with(csrf()).param("til", target)).hasHeader("Location", "/");
	}

	@Test
	void aPageMayRunNothingFromElsewhereOrInline() {
		var page = this.mvc.get().uri("/log-ind").exchange();
		assertThat(String.valueOf(page.getResponse().getHeader("Content-Security-Policy")))
			.contains("default-src 'self'")
			.doesNotContain("unsafe");
		assertThat(page).bodyText().doesNotContain("style=\"", "onclick", "<script>");
	}

}
