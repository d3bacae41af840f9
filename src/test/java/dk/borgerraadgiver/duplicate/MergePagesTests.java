package dk.borgerraadgiver.duplicate;

import java.time.LocalDate;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import dk.borgerraadgiver.support.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@OfficeTest
class MergePagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private Doubles office;

	private UUID kept;

	private UUID lost;

	@BeforeEach
	void registerTwice() {
		this.office = new Doubles(this.jdbc);
		this.kept = this.office.person("Åse Holm", "11 11 11 11");
		this.lost = this.office.person("Åse Marie Holm", "22 22 22 22", "aase@example.dk", null, "0101701234");
	}

	@Test
	void theOtherIsFoundByASearchThatStandsInNoAddress() {
		assertThat(get("/borgere/" + this.kept, Staff.ADVISOR)).bodyText()
			.contains("/borgere/" + this.kept + "/slaa-sammen", "Slå sammen med …");
		assertThat(this.mvc.post()
			.uri("/borgere/{id}/slaa-sammen", this.kept)
			.param("navn", "Holm")
			.with(user(Staff.ADVISOR))
			.with(csrf())).bodyText()
			.contains("1 anden passer.", "Åse Marie Holm",
					"/borgere/%s/slaa-sammen/%s".formatted(this.kept, this.lost));
	}

	@Test
	void thePreviewShowsBothSuggestsWhatIsRightAndTellsWhatMoves() {
		this.office.consent(this.office.inquiry(this.lost, LocalDate.of(2026, 5, 4)));
		this.office.inquiry(this.kept, LocalDate.of(2026, 2, 1));
		this.office.representative(this.lost, "Ejnar Datter");
		assertThat(preview(Staff.ADVISOR)).hasStatusOk()
			.bodyText()
			.contains("Åse Holm", "Åse Marie Holm", "aase@example.dk", "2026-0001", "1 henvendelse flytter med",
					"og 1 samtykke", "1 repræsentant flytter med", "og 1 fuldmagt", "Tallet Borgere falder med én",
					"1. halvår 2026.")
			.containsPattern("id=\"name-lost\"[^>]*checked")
			.containsPattern("id=\"phone-lost\"[^>]*checked")
			.doesNotContain("0101701234", "name=\"email\"");
	}

	@Test
	void whereTheyHaveNoHalfYearInCommonOnlyLongerPeriodsChange() {
		this.office.inquiry(this.lost, LocalDate.of(2025, 5, 4));
		assertThat(preview(Staff.ADVISOR)).bodyText().contains("Ingen tal ændrer sig");
		this.office.inquiry(this.kept, LocalDate.of(2026, 2, 1));
		assertThat(preview(Staff.ADVISOR)).bodyText().contains("kun i længere perioder");
	}

	@Test
	void mergedThePageTellsWhatWasAndTheOldAddressLeadsThere() {
		this.office.inquiry(this.lost);
		assertThat(merge("22 22 22 22 er nyt", "0", "0")).hasRedirectedUrl("/borgere/" + this.kept);
		assertThat(get("/borgere/" + this.kept, Staff.ADVISOR)).bodyText()
			.contains("22 22 22 22", "1 henvendelse", "Slået sammen", "af Rikke Rådgiver", "Åse Marie Holm",
					"aase@example.dk", "Før stod der her:", "11 11 11 11", "22 22 22 22 er nyt", "Skil ad igen",
					"Også kendt som Åse Marie Holm")
			.doesNotContain("0101701234");
		assertThat(get("/borgere/" + this.lost, Staff.ADVISOR)).hasRedirectedUrl("/borgere/" + this.kept);
		assertThat(get("/borgere/" + this.lost + "/ret", Staff.ADVISOR))
			.hasRedirectedUrl("/borgere/" + this.kept + "/ret");
		assertThat(get("/borgere/" + this.lost + "/slaa-sammen/" + this.kept, Staff.ADVISOR))
			.hasRedirectedUrl("/borgere/" + this.kept);
		assertThat(get("/borgere", Staff.ADVISOR)).bodyText().contains("1 fundet");
		assertThat(get("/henvendelser/2026-0001", Staff.ADVISOR)).bodyText()
			.contains("Borgeren var registreret to gange");
	}

	@Test
	void theSameButtonPressedAgainLeadsToTheSamePage() {
		merge("", "0", "0");
		assertThat(merge("", "0", "0")).hasRedirectedUrl("/borgere/" + this.kept);
	}

	@Test
	void changedMeanwhileBothVersionsAreShownAndTheChoicesStay() {
		this.jdbc.sql("update citizen set phone = '33 33 33 33', version = 1 where id = ?").param(this.lost).update();
		assertThat(merge("Det samme menneske", "0", "0")).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("En anden har rettet imens", "22 22 22 22", "33 33 33 33", "Det samme menneske")
			.containsPattern("id=\"phone-lost\"[^>]*checked")
			.containsPattern("name=\"lostVersion\" value=\"1\"");
	}

	@Test
	void mergedWithAThirdMeanwhileThatOneIsShown() {
		var third = this.office.person("Åse M. Holm", "44 44 44 44");
		assertThat(post("/borgere/%s/slaa-sammen/%s".formatted(third, this.lost), Staff.ADVISOR, "", "0", "0"))
			.hasRedirectedUrl("/borgere/" + third);
		assertThat(merge("", "0", "0")).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("En anden har rettet imens", "/borgere/%s/slaa-sammen/%s".formatted(this.kept, third));
	}

	@Test
	void twoCprNumbersAreRefusedAtTheBoxUntilItIsSaidWhy() {
		this.jdbc.sql("update citizen set cpr = '0202702345' where id = ?").param(this.kept).update();
		assertThat(preview(Staff.ADVISOR)).bodyText().contains("De to har hver sit CPR-nummer", "id=\"despiteCpr\"");
		assertThat(merge("Beholdes", "0", "0")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Beholdes", "id=\"despiteCpr-error\"")
			.doesNotContain("0202702345", "0101701234");
		assertThat(this.mvc.post()
			.uri("/borgere/{id}/slaa-sammen/{other}", this.kept, this.lost)
			.param("keptVersion", "0")
			.param("lostVersion", "0")
			.param("despiteCpr", "true")
			.with(user(Staff.ADVISOR))
			.with(csrf())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("id=\"note-error\"");
	}

	@Test
	void anEditOfTheOneThatWasGivenUpIsShownBesideTheOther() {
		merge("", "0", "0");
		assertThat(this.mvc.post()
			.uri("/borgere/{id}/ret", this.lost)
			.param("version", String.valueOf(this.office.version(this.kept)))
			.param("name", "Mit nye navn")
			.with(user(Staff.ADVISOR))
			.with(csrf())).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Borgeren er imens slået sammen", "Mit nye navn", "Åse Holm",
					"action=\"/borgere/" + this.kept + "/ret\"");
		assertThat(this.office.said(this.kept)).doesNotContain("Mit nye navn");
	}

	@Test
	void aCaseThatIsBeingEditedMeanwhileIsNotHandedBackBySaving() {
		this.office.inquiry(this.lost);
		merge("", "0", "0");
		assertThat(this.mvc.post()
			.uri("/henvendelser/2026-0001/ret")
			.param("id", UUID.randomUUID().toString())
			.param("receivedOn", "02-03-2026")
			.param("citizenId", this.lost.toString())
			.param("subject", "Nyt emne")
			.param("version", "0")
			.with(user(Staff.ADVISOR))
			.with(csrf())).hasStatus(HttpStatus.CONFLICT).bodyText().contains("Nyt emne", "Sag 1");
		assertThat(this.mvc.post()
			.uri("/henvendelser/2026-0001/ret")
			.param("id", UUID.randomUUID().toString())
			.param("receivedOn", "02-03-2026")
			.param("citizenId", this.lost.toString())
			.param("subject", "Nyt emne")
			.param("version", "1")
			.with(user(Staff.ADVISOR))
			.with(csrf())).hasStatus3xxRedirection();
		assertThat(this.jdbc.sql("select citizen_id from inquiry").query(UUID.class).single()).isEqualTo(this.kept);
	}

	@Test
	void aWrongMergerIsPartedFromThePageWithATraceOnBoth() {
		this.office.inquiry(this.lost);
		merge("", "0", "0");
		var path = "/borgere/%s/skil-ad/%s".formatted(this.kept, this.office.merge());
		assertThat(get("/borgere/" + this.kept, Staff.ADVISOR)).bodyText().contains(path);
		assertThat(get(path, Staff.ADVISOR)).hasStatusOk()
			.bodyText()
			.contains("Åse Marie Holm", "1 henvendelse går tilbage", "11 11 11 11", "22 22 22 22");
		assertThat(part(path, "9")).hasStatus(HttpStatus.CONFLICT).bodyText().contains("Det var en anden");
		assertThat(part(path, String.valueOf(this.office.version(this.kept))))
			.hasRedirectedUrl("/borgere/" + this.kept);
		assertThat(get("/borgere/" + this.kept, Staff.ADVISOR)).bodyText()
			.contains("Skilt ad igen", "Det var en anden", "11 11 11 11")
			.doesNotContain("Også kendt som");
		assertThat(get("/borgere/" + this.lost, Staff.ADVISOR)).hasStatusOk()
			.bodyText()
			.contains("Åse Marie Holm", "1 henvendelse", "Blev slået sammen med en anden registrering");
		assertThat(get(path, Staff.ADVISOR)).hasRedirectedUrl("/borgere/" + this.kept);
	}

	@Test
	void whoMayNotKnowOfOneOfThemCanNeitherSeeNorMergeThem() {
		this.office.restricted(this.lost, Staff.ADVISOR);
		assertThat(preview(Staff.SECOND_ADVISOR)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(
				post("/borgere/%s/slaa-sammen/%s".formatted(this.kept, this.lost), Staff.SECOND_ADVISOR, "", "0", "0"))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(preview(Staff.ADVISOR)).bodyText().contains("kendes kun fra beskyttede sager");
	}

	@Test
	void whoMayNotKnowOfOneOfThemIsToldNothingOfTheMergerAndDoesNotFindThemByIt() {
		this.office.restricted(this.lost, Staff.ADVISOR);
		this.office.inquiry(this.kept);
		this.mvc.post()
			.uri("/borgere/{id}/slaa-sammen/{other}", this.kept, this.lost)
			.param("keptVersion", "0")
			.param("lostVersion", "0")
			.param("name", "KEPT")
			.param("phone", "KEPT")
			.with(user(Staff.ADVISOR))
			.with(csrf())
			.exchange();
		assertThat(get("/borgere/" + this.kept, Staff.ADVISOR)).bodyText().contains("Marie", "2 henvendelser");
		assertThat(get("/borgere/" + this.kept, Staff.SECOND_ADVISOR)).hasStatusOk()
			.bodyText()
			.contains("1 henvendelse")
			.doesNotContain("Marie", "Slået sammen", "22 22 22 22");
		assertThat(get("/borgere/" + this.lost, Staff.SECOND_ADVISOR)).hasStatus(HttpStatus.NOT_FOUND);
		var path = "/borgere/%s/skil-ad/%s".formatted(this.kept, this.office.merge());
		assertThat(get(path, Staff.SECOND_ADVISOR)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(search("22222222", Staff.ADVISOR)).bodyText().contains("Åse Holm", "Også kendt som Åse Marie Holm");
		assertThat(search("22222222", Staff.SECOND_ADVISOR)).bodyText().contains("Ingen borger passer");
		assertThat(
				this.mvc.post().uri("/soeg").param("tekst", "22222222").with(user(Staff.SECOND_ADVISOR)).with(csrf()))
			.hasStatus3xxRedirection()
			.headers()
			.hasHeaderSatisfying("Location", (to) -> assertThat(to.getFirst()).startsWith("/soeg/"));
	}

	@Test
	void restrictedCasesMoveTooAndAreTold() {
		var hidden = this.office.restricted(this.lost, Staff.SECOND_ADVISOR);
		this.office.inquiry(this.lost);
		assertThat(preview(Staff.ADVISOR)).bodyText().contains("1 henvendelse flytter med").doesNotContain("2026-0001");
		merge("", "0", "0");
		assertThat(this.office.citizenOf(hidden)).isEqualTo(this.kept);
		assertThat(this.office.events(hidden)).containsExactly("citizen-merged");
		assertThat(get("/borgere/" + this.kept, Staff.ADVISOR)).bodyText().contains("1 henvendelse");
		assertThat(get("/borgere/" + this.kept, Staff.SECOND_ADVISOR)).bodyText().contains("2 henvendelser");
		var path = "/borgere/%s/skil-ad/%s".formatted(this.kept, this.office.merge());
		assertThat(get(path, Staff.ADVISOR)).bodyText().contains("1 henvendelse går tilbage");
		part(path, String.valueOf(this.office.version(this.kept)));
		assertThat(this.office.citizenOf(hidden)).isEqualTo(this.lost);
	}

	@Test
	void thePagesTakeFewStatementsHoweverMuchThereIs() {
		for (int n = 0; n < 30; n++) {
			this.office.consent(this.office.inquiry(this.lost, Doubles.DAY.plusDays(n)));
			this.office.representative(this.lost, "Repræsentant " + n);
			this.office.person("Åse Holm", "11111111");
		}
		Statements.forget();
		assertThat(preview(Staff.ADVISOR)).hasStatusOk();
		assertThat(Statements.heard()).as("preview").hasSizeLessThanOrEqualTo(12);
		merge("", "0", "0");
		Statements.forget();
		assertThat(get("/borgere/" + this.kept, Staff.ADVISOR)).hasStatusOk();
		assertThat(Statements.heard()).as("citizen").hasSizeLessThanOrEqualTo(6);
	}

	private MvcTestResult preview(Viewer viewer) {
		return get("/borgere/%s/slaa-sammen/%s".formatted(this.kept, this.lost), viewer);
	}

	private MvcTestResult merge(String note, String keptVersion, String lostVersion) {
		return post("/borgere/%s/slaa-sammen/%s".formatted(this.kept, this.lost), Staff.ADVISOR, note, keptVersion,
				lostVersion);
	}

	/** Keeps the name of the one and the phone number of the other. */
	private MvcTestResult post(String path, Viewer viewer, String note, String keptVersion, String lostVersion) {
		return this.mvc.post()
			.uri(path)
			.param("keptVersion", keptVersion)
			.param("lostVersion", lostVersion)
			.param("name", "KEPT")
			.param("phone", "LOST")
			.param("note", note)
			.param("kept.name", "Åse Holm")
			.param("kept.phone", "11 11 11 11")
			.param("lost.name", "Åse Marie Holm")
			.param("lost.phone", "22 22 22 22")
			.param("lost.email", "aase@example.dk")
			.param("lost.cpr", "true")
			.with(user(viewer))
			.with(csrf())
			.exchange();
	}

	private MvcTestResult part(String path, String version) {
		return this.mvc.post()
			.uri(path)
			.param("version", version)
			.param("note", "Det var en anden")
			.with(user(Staff.ADVISOR))
			.with(csrf())
			.exchange();
	}

	private MvcTestResult search(String name, Viewer viewer) {
		return this.mvc.post().uri("/borgere/soeg").param("navn", name).with(user(viewer)).with(csrf()).exchange();
	}

	private MvcTestResult get(String path, Viewer viewer) {
		return this.mvc.get().uri(path).with(user(viewer)).exchange();
	}

}
