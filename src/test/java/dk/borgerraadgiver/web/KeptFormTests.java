package dk.borgerraadgiver.web;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import dk.borgerraadgiver.web.KeptForms.Waiting;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@OfficeTest
class KeptFormTests {

	private static final String PAGE = "/henvendelser/proeve";

	private MockHttpSession session = new MockHttpSession();

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private OwnerProof proofs;

	@Autowired
	private KeptForms forms;

	@Autowired
	private JdbcClient jdbc;

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
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)).hasRedirectedUrl("/genoptag?tekst=1");
	}

	@Test
	void whatWasTypedCanBeThrownAway() {
		late(Staff.ADVISOR, "En lang forklaring");
		signIn("raadgiver");
		var id = this.forms.of(Staff.ADVISOR.id()).getFirst().id();
		this.mvc.post()
			.uri("/genoptag/kasser")
			.with(csrf())
			.session(this.session)
			.param("id", id.toString())
			.exchange();
		assertThat(this.mvc.get().uri("/genoptag").session(this.session)).hasRedirectedUrl("/");
	}

	@Test
	void severalTabsWaitAndAreThereInAnotherSession() {
		late(Staff.ADVISOR, "Fra den ene fane");
		late(Staff.ADVISOR, "Fra den anden fane");
		this.session = new MockHttpSession();
		assertThat(signIn("raadgiver")).hasRedirectedUrl("/genoptag");
		assertThat(this.mvc.get().uri("/genoptag").session(this.session)).bodyText()
			.contains("Fra den ene fane", "Fra den anden fane");
	}

	@Test
	void whatIsShownAgainWaitsNoLonger() {
		late(Staff.ADVISOR, "En lang forklaring");
		late(Staff.ADVISOR, "En anden");
		var newest = this.forms.of(Staff.ADVISOR.id()).getFirst();
		assertThat(this.mvc.post()
			.uri(PAGE)
			.with(user(Staff.ADVISOR))
			.with(csrf())
			.param("description", "En anden")
			.param("_genoptag", newest.id().toString())
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)).hasStatus(422);
		assertThat(this.forms.of(Staff.ADVISOR.id())).extracting(Waiting::id).hasSize(1).doesNotContain(newest.id());
	}

	@Test
	void aDayLaterItIsGone() {
		late(Staff.ADVISOR, "En lang forklaring");
		this.jdbc.sql("update kept_form set kept_at = kept_at - interval '25 hours'").update();
		assertThat(signIn("raadgiver")).hasRedirectedUrl("/");
		this.forms.forgetOld();
		assertThat(this.jdbc.sql("select count(*) from kept_form").query(Long.class).single()).isZero();
	}

	@Test
	void whoHasNeverBeenSignedInCannotFillTheStore() {
		late(Staff.ADVISOR, "En lang forklaring");
		for (int i = 0; i < 120; i++) {
			send(Staff.ADVISOR.id() + ".forfalsket", "Støj");
		}
		assertThat(this.forms.of(Staff.ADVISOR.id())).hasSize(1);
	}

	@Test
	void ofOneOwnerTheTwentyNewestAreKept() {
		for (int i = 0; i < 25; i++) {
			late(Staff.ADVISOR, "Fane " + i);
		}
		assertThat(this.forms.of(Staff.ADVISOR.id())).hasSize(20)
			.extracting((waiting) -> waiting.form().words())
			.anySatisfy((words) -> assertThat(words).contains("Fane 24"));
	}

	@Test
	void whatCannotBeShownAgainIsOfferedAsText() {
		late(Staff.ADVISOR, "En lang forklaring");
		assertThat(this.mvc.get().uri("/genoptag?tekst=1").with(user(Staff.ADVISOR))).bodyText()
			.contains("Siden kan ikke vises", "<p class=\"as-typed\">En lang forklaring</p>");
	}

	private MvcTestResult late(Viewer owner, String description) {
		return send(this.proofs.of(owner.id()), description);
	}

	private MvcTestResult send(String proof, String description) {
		return this.mvc.post()
			.uri(PAGE)
			.session(this.session)
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.param("_csrf", "of a session that has ended")
			.param("_bruger", proof)
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
