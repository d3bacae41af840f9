package dk.borgerraadgiver.web;

import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * What is typed is kept while it is typed.
 */
@OfficeTest
class DraftTests {

	private static final String NEW = "/henvendelser/ny";

	private final UUID form = UUID.randomUUID();

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Drafts drafts;

	@Autowired
	private OwnerProof proofs;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void keepingADraftTellsWhen() {
		assertThat(keep(this.form, "Mangler svar")).hasStatusOk()
			.bodyText()
			.matches("Kladde gemt [0-2][0-9]:[0-5][0-9]");
	}

	@Test
	void aFormHasOneDraftWhichHoldsWhatWasTypedLast() {
		keep(this.form, "Mangler");
		keep(this.form, "Mangler svar");
		keep(UUID.randomUUID(), "Noget andet");
		assertThat(this.drafts.of(Staff.ADVISOR)).extracting(Draft::title)
			.containsExactly("Noget andet", "Mangler svar");
	}

	@Test
	void aDraftIsOfferedOnTheListAndAtANewInquiryToItsOwnerOnly() {
		keep(this.form, "Mangler svar");
		for (String page : new String[] { "/henvendelser", NEW }) {
			assertThat(this.mvc.get().uri(page).with(user(Staff.ADVISOR))).bodyText()
				.contains("Kladder", "Mangler svar", "Fortsæt");
			assertThat(this.mvc.get().uri(page).with(user(Staff.SECOND_ADVISOR))).bodyText()
				.doesNotContain("Kladder", "Mangler svar");
		}
	}

	@Test
	void aDraftIsShownAgainAndStaysUntilItIsSaved() {
		keep(this.form, "Mangler svar");
		var draft = this.drafts.of(Staff.ADVISOR).getFirst();
		assertThat(send(inquiry("Mangler svar").param("_genoptag", draft.id().toString()), Staff.ADVISOR))
			.hasStatus(422)
			.bodyText()
			.contains("value=\"Mangler svar\"", "name=\"_kladde\" value=\"" + this.form + "\"");
		assertThat(this.drafts.of(Staff.ADVISOR)).hasSize(1);
		assertThat(send(inquiry("Mangler svar nu"), Staff.ADVISOR)).hasStatus3xxRedirection();
		assertThat(this.drafts.of(Staff.ADVISOR)).isEmpty();
		assertThat(this.jdbc.sql("select subject from inquiry").query(String.class).list())
			.containsExactly("Mangler svar nu");
	}

	@Test
	void wrongInputKeepsTheDraft() {
		keep(this.form, "Mangler svar");
		assertThat(send(inquiry("Mangler svar").param("cpr", "intet nummer"), Staff.ADVISOR)).hasStatus(422);
		assertThat(this.drafts.of(Staff.ADVISOR)).hasSize(1);
	}

	@Test
	void itsOwnerAndNobodyElseCanThrowADraftAway() {
		keep(this.form, "Mangler svar");
		var id = this.drafts.of(Staff.ADVISOR).getFirst().id().toString();
		send(this.mvc.post().uri("/kladder/kasser").param("id", id), Staff.SECOND_ADVISOR);
		assertThat(this.drafts.of(Staff.ADVISOR)).hasSize(1);
		send(this.mvc.post().uri("/kladder/kasser").param("id", id), Staff.ADVISOR);
		assertThat(this.drafts.of(Staff.ADVISOR)).isEmpty();
	}

	@Test
	void whatIsTypedAfterTheSessionEndedWaitsForItsOwnerAndIsADraftAgain() {
		keep(this.form, "Mangler");
		assertThat(draft(this.form, "Mangler svar").param("_csrf", "of a session that has ended")
			.param("_bruger", this.proofs.of(Staff.ADVISOR.id()))
			.exchange()).hasRedirectedUrl("/log-ind?gemt");
		assertThat(this.mvc.get().uri("/genoptag").with(user(Staff.ADVISOR))).bodyText()
			.contains("value=\"Mangler svar\"", "action=\"" + NEW + "\"");
		var waiting = this.jdbc.sql("select id from kept_form").query(UUID.class).single();
		send(inquiry("Mangler svar").param("_genoptag", waiting.toString()), Staff.ADVISOR);
		assertThat(this.drafts.of(Staff.ADVISOR)).extracting(Draft::title).containsExactly("Mangler svar");
	}

	@Test
	void aDraftOutlivesTheNightButNotTheMonth() {
		keep(this.form, "Mangler svar");
		this.jdbc.sql("update kept_form set kept_at = kept_at - interval '29 days'").update();
		assertThat(this.drafts.of(Staff.ADVISOR)).hasSize(1);
		this.jdbc.sql("update kept_form set kept_at = kept_at - interval '1 days'").update();
		assertThat(this.drafts.of(Staff.ADVISOR)).isEmpty();
	}

	@Test
	void aDraftLeadsNowhereButToAPageOfTheOffice() {
		for (String elsewhere : new String[] { "//example.org/", "https://example.org/", "/log-ud", "/kladder" }) {
			assertThat(send(typed(this.form, "Mangler svar", elsewhere), Staff.ADVISOR)).hasStatus(422);
		}
		assertThat(this.drafts.of(Staff.ADVISOR)).isEmpty();
	}

	private MvcTestResult keep(UUID id, String subject) {
		return send(draft(id, subject), Staff.ADVISOR);
	}

	private MockMvcRequestBuilder draft(UUID id, String subject) {
		return typed(id, subject, NEW);
	}

	private MockMvcRequestBuilder typed(UUID id, String subject, String path) {
		return this.mvc.post()
			.uri("/kladder")
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.param("_kladde", id.toString())
			.param("_sti", path)
			.param("id", id.toString())
			.param("receivedOn", "02-03-2026")
			.param("subject", subject);
	}

	private MockMvcRequestBuilder inquiry(String subject) {
		return this.mvc.post()
			.uri(NEW)
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.param("_kladde", this.form.toString())
			.param("id", this.form.toString())
			.param("receivedOn", "02-03-2026")
			.param("subject", subject);
	}

	private MvcTestResult send(MockMvcRequestBuilder request, Viewer viewer) {
		return request.with(user(viewer)).with(csrf()).exchange();
	}

}
