package dk.borgerraadgiver.journal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * What is said of a document, corrected: nothing that stood there is lost.
 */
@OfficeTest
class DocumentCorrectionPagesTests {

	private static final String CASE = "/henvendelser/2026-0001";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private String document = "";

	@BeforeEach
	void fileADocument() {
		new CaseMother(this.jdbc).inquiry(LocalDate.of(2026, 3, 2));
		var note = UUID.randomUUID().toString();
		assertThat(this.mvc.post()
			.uri(CASE + "/notat")
			.with(user(Staff.ADVISOR))
			.with(csrf())
			.multipart()
			.file(new MockMultipartFile("filer", "svar.txt", "text/plain", "Svaret".getBytes(StandardCharsets.UTF_8)))
			.param("id", note)
			.param("vedhaeft", "1")).hasStatusOk();
		assertThat(post("/notat", "id", note, "kind", "LETTER_IN", "on", "3-3-2026", "documents[0].id",
				this.jdbc.sql("select id from received_file").query(String.class).single()))
			.hasStatus(302);
		this.document = this.jdbc.sql("select id from document").query(String.class).single();
	}

	@Test
	void whatMustNotBeHandedOutAfterAllIsMarkedAndBothStand() {
		assertThat(correct("0", "subject", "Svar om naboen", "datedOn", "2-3-2026", "withheld", "true", "reason",
				"Der står noget om naboen"))
			.hasRedirectedUrl(CASE + "/dokumenter/" + this.document);
		assertThat(page("")).contains(
				"Dokument må ikke udleveres: »Svar om naboen« 02-03-2026. Før stod »svar.txt« 03-03-2026, må udleveres",
				"Der står noget om naboen", "Må ikke udleveres", "af 02-03-2026", "Oplysninger rettet");
		assertThat(page("/dokumenter/" + this.document)).contains("Svar om naboen", "Må ikke udleveres",
				"Der står noget om naboen", "Før stod: svar.txt · 03-03-2026");
		assertThat(correct("1", "subject", "Svar om naboen", "datedOn", "2-3-2026", "reason", "Det var en anden"))
			.hasStatus(302);
		assertThat(page("/dokumenter/" + this.document)).contains("Det var en anden", "Før stod: svar.txt · 03-03-2026",
				"Før stod: Svar om naboen · 02-03-2026 · må ikke udleveres");
		assertThat(page("")).contains("Dokument må udleveres: »Svar om naboen« 02-03-2026");
	}

	@Test
	void aReasonIsWantedAndNothingTypedIsLost() {
		assertThat(correct("0", "subject", "Nyt emne", "datedOn", "2026", "reason", "")).hasStatus(422)
			.bodyText()
			.contains("Skriv, hvorfor det rettes.", "Skriv datoen som dag-måned-år", "Nyt emne");
		assertThat(corrections()).isZero();
	}

	@Test
	void pressedTwiceItIsOneCorrectionAndWhatChangesNothingIsNone() {
		var id = UUID.randomUUID().toString();
		for (int i = 0; i < 2; i++) {
			assertThat(post("/dokumenter/" + this.document + "/ret", "id", id, "seen", "0", "subject", "Svar",
					"datedOn", "3-3-2026", "reason", "Emnet manglede"))
				.hasStatus(302);
		}
		assertThat(correct("1", "subject", "Svar", "datedOn", "3-3-2026", "reason", "Igen")).hasStatus(302);
		assertThat(corrections()).isOne();
		assertThat(this.jdbc.sql("select count(*) from journal_entry where event like 'document-%'")
			.query(Integer.class)
			.single()).isOne();
	}

	@Test
	void whoComesSecondSeesBothAndMayCorrectTheLatest() {
		assertThat(correct("0", "subject", "Den førstes", "datedOn", "3-3-2026", "reason", "Først")).hasStatus(302);
		assertThat(correct("0", "subject", "Den andens", "datedOn", "3-3-2026", "reason", "Bagefter")).hasStatus(409)
			.bodyText()
			.contains("En anden har rettet oplysningerne imens", "Den førstes", "Den andens", "Bagefter",
					"name=\"seen\" value=\"1\"");
		assertThat(corrections()).isOne();
		assertThat(correct("1", "subject", "Den andens", "datedOn", "3-3-2026", "reason", "Bagefter")).hasStatus(302);
		assertThat(page("/dokumenter/" + this.document)).contains("Den andens", "Før stod: Den førstes");
	}

	@Test
	void theDocumentIsFoundByItsNewSubject() {
		correct("0", "subject", "Redegørelse fra Ydelsen", "datedOn", "3-3-2026", "reason", "Emnet manglede");
		var search = this.mvc.post()
			.uri("/soeg")
			.with(user(Staff.ADVISOR))
			.with(csrf())
			.param("tekst", "redegørelser")
			.exchange();
		var answer = (search.getResponse().getRedirectedUrl() != null) ? this.mvc.get()
			.uri(search.getResponse().getRedirectedUrl())
			.session((MockHttpSession) search.getRequest().getSession())
			.with(user(Staff.ADVISOR))
			.exchange() : search;
		assertThat(answer).bodyText().contains("1 sag fundet", "2026-0001");
	}

	@Test
	void theDatabaseRefusesToChangeOrRemoveACorrection() {
		correct("0", "subject", "Svar", "datedOn", "3-3-2026", "reason", "Emnet manglede");
		for (String change : List.of("update document_correction set subject = 'Andet'",
				"delete from document_correction")) {
			assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.jdbc.sql(change).update())
				.havingRootCause()
				.withMessageContaining("never changed");
		}
	}

	private MvcTestResult correct(String seen, String... fields) {
		var all = new ArrayList<>(List.of("id", UUID.randomUUID().toString(), "seen", seen));
		all.addAll(List.of(fields));
		return post("/dokumenter/" + this.document + "/ret", all.toArray(String[]::new));
	}

	private MvcTestResult post(String path, String... fields) {
		var request = this.mvc.post().uri(CASE + path).with(user(Staff.ADVISOR)).with(csrf());
		for (int i = 0; i < fields.length; i += 2) {
			request = request.param(fields[i], fields[i + 1]);
		}
		return request.exchange();
	}

	private String page(String path) {
		var text = new StringBuilder();
		assertThat(this.mvc.get().uri(CASE + path).with(user(Staff.ADVISOR))).hasStatusOk()
			.bodyText()
			.satisfies((page) -> text.append(HtmlUtils.htmlUnescape(page)));
		return text.toString();
	}

	private int corrections() {
		return this.jdbc.sql("select count(*) from document_correction").query(Integer.class).single();
	}

}
