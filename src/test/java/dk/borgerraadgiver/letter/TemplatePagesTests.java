package dk.borgerraadgiver.letter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@OfficeTest
class TemplatePagesTests {

	private static final UUID ID = new UUID(7, 7);

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ReadyTemplates ready;

	@Autowired
	private LetterTemplates templates;

	@Test
	void theReadyTemplatesAreLaidOutOnceAndAskForNothingUnknown() throws IOException {
		this.ready.layOutIfEmpty();
		this.ready.layOutIfEmpty();
		assertThat(this.templates.findAll()).hasSize(7).allSatisfy((template) -> {
			assertThat(new TemplateText(template.known().wording().subject()).mistakes()).isEmpty();
			assertThat(new TemplateText(template.known().wording().body()).mistakes()).isEmpty();
		});
		assertThat(list(Staff.ADMINISTRATOR)).contains("Anmodning om svar", "Rykker for svar", "Afslutning",
				"Videresendelse af klage", "Afvisning med klagevejledning", "Anmodning om samtykke",
				"Bekræftelse til borger");
	}

	@Test
	void administratorsAndAdvisorsKeepTheTemplates() {
		assertThat(add("Ny", "Sag {{sagsnummer}}", "Kære {{borger}}", Staff.ADMINISTRATOR))
			.hasRedirectedUrl("/brevskabeloner");
		assertThat(change("0", "Ny", "Andet", "Kære {{borger}}", Staff.ADVISOR)).hasRedirectedUrl("/brevskabeloner");
		assertThat(this.templates.findById(ID).orElseThrow().known().wording().subject()).isEqualTo("Andet");
	}

	@Test
	void aFieldThatDoesNotExistIsToldWhereItStands() {
		assertThat(add("Ny", "Sag {{nummer}}", "Kære {{borgeren}} {{sagsnummer}}", Staff.ADVISOR))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.satisfies((page) -> assertThat(HtmlUtils.htmlUnescape(page))
				.contains("Ret {{nummer}}. Det er ikke et felt, der findes.", "Ret {{borgeren}}.",
						"id=\"subject-error\"", "id=\"body-error\"", "Kære {{borgeren}} {{sagsnummer}}")
				.doesNotContain("Ret {{sagsnummer}}"));
		assertThat(this.templates.count()).isZero();
	}

	@Test
	void theSameFormSentTwiceIsOneTemplateAndANameIsGivenOnce() {
		add("Ny", "Emne", "Tekst", Staff.ADVISOR);
		assertThat(add("Ny", "Emne", "Tekst", Staff.ADVISOR)).hasRedirectedUrl("/brevskabeloner");
		assertThat(this.templates.count()).isOne();
		assertThat(post("/brevskabeloner/ny", Staff.ADVISOR, UUID.randomUUID(), "NY", "Emne", "Tekst", "0"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("En anden skabelon hedder det samme.");
	}

	@Test
	void ofTwoWhoChangeATemplateBothTextsAreShown() {
		add("Ny", "Emne", "Den første tekst", Staff.ADVISOR);
		change("0", "Ny", "Emne", "Den andens tekst", Staff.SECOND_ADVISOR);
		assertThat(change("0", "Ny", "Emne", "Min egen tekst", Staff.ADVISOR)).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("En anden har rettet imens", "Den andens tekst", "Min egen tekst",
					"name=\"version\" value=\"1\"");
		assertThat(change("0", "Ny", "Emne", "Den andens tekst", Staff.ADVISOR)).hasRedirectedUrl("/brevskabeloner");
		assertThat(change("1", "Ny", "Emne", "Min egen tekst", Staff.ADVISOR)).hasRedirectedUrl("/brevskabeloner");
	}

	@Test
	void aTemplateIsSeenAsALetterToSomebodyWhoDoesNotExist() {
		assertThat(this.mvc.post()
			.uri("/brevskabeloner/ny?vis=ja")
			.with(user(Staff.ADMINISTRATOR))
			.with(csrf())
			.param("id", ID.toString())
			.param("name", "Ny")
			.param("audience", "CITIZEN")
			.param("subject", "Sag {{sagsnummer}}")
			.param("body", "Kære {{borger}}\n\n{{klageforhold}}\n\n{{spørg: hvad}} <b>x</b>")).hasStatusOk()
			.bodyText()
			.contains("Sag 2026-0042", "Kære Test Borger", "<li>Vejledning (Ydelse)</li>", "(hvad)",
					"&lt;b&gt;x&lt;/b&gt;");
		assertThat(this.templates.count()).isZero();
	}

	@Test
	void aTemplateOutOfUseIsOfferedNoMore() {
		add("Ny", "Emne", "Tekst", Staff.ADVISOR);
		assertThat(press("/brevskabeloner/" + ID + "/udgaa")).hasRedirectedUrl("/brevskabeloner");
		assertThat(list(Staff.ADVISOR)).contains("ikke i brug");
		press("/brevskabeloner/" + ID + "/genindfoer");
		assertThat(list(Staff.ADVISOR)).doesNotContain("ikke i brug");
	}

	@Test
	void theLetterheadIsKeptAgainstAStaleChange() {
		assertThat(head("Borgerrådgiveren i Prøveby", "Telefon 57 62 00 00", "0")).hasRedirectedUrl("/brevskabeloner");
		assertThat(head("Et andet navn", "", "0")).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Borgerrådgiveren i Prøveby", "Et andet navn");
		assertThat(head("", "", "1")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(this.jdbc.sql("select contact from letter_head").query(String.class).list())
			.isEqualTo(List.of("Telefon 57 62 00 00"));
	}

	private String list(Viewer viewer) {
		var answer = this.mvc.get().uri("/brevskabeloner").with(user(viewer)).exchange();
		assertThat(answer).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private MvcTestResult add(String name, String subject, String body, Viewer viewer) {
		return post("/brevskabeloner/ny", viewer, ID, name, subject, body, "");
	}

	private MvcTestResult change(String version, String name, String subject, String body, Viewer viewer) {
		return post("/brevskabeloner/" + ID, viewer, ID, name, subject, body, version);
	}

	private MvcTestResult post(String path, Viewer viewer, UUID id, String name, String subject, String body,
			String version) {
		return this.mvc.post()
			.uri(path)
			.with(user(viewer))
			.with(csrf())
			.param("id", id.toString())
			.param("name", name)
			.param("audience", "DEPARTMENT")
			.param("subject", subject)
			.param("body", body)
			.param("version", version)
			.exchange();
	}

	private MvcTestResult press(String path) {
		return this.mvc.post().uri(path).with(user(Staff.ADVISOR)).with(csrf()).exchange();
	}

	private MvcTestResult head(String office, String contact, String version) {
		return this.mvc.post()
			.uri("/brevskabeloner/brevhoved")
			.with(user(Staff.ADMINISTRATOR))
			.with(csrf())
			.param("office", office)
			.param("contact", contact)
			.param("version", version)
			.exchange();
	}

}
