package dk.borgerraadgiver.mandate;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Consents, representatives and powers of attorney, as an advisor notes them.
 */
@OfficeTest
class MandatePagesTests {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private CaseMother cases;

	private LocalDate today = LocalDate.MIN;

	private UUID citizen = new UUID(0, 0);

	private UUID inquiry = new UUID(0, 0);

	private UUID benefits = new UUID(0, 0);

	private UUID streets = new UUID(0, 0);

	@BeforeEach
	void receive() {
		this.today = LocalDate.now(this.clock);
		this.cases = new CaseMother(this.jdbc);
		this.benefits = this.cases.code("DEPARTMENT", "Ydelse");
		this.streets = this.cases.code("DEPARTMENT", "Vej og Park");
		this.citizen = this.cases.citizen("Test Borger");
		this.inquiry = this.cases.inquiry(LocalDate.of(2026, 3, 2), null, null, this.citizen);
		this.cases.concern(this.inquiry, this.benefits);
		this.cases.concern(this.inquiry, this.streets);
	}

	@Test
	void consentToSeveralDepartmentsIsGivenAtOnceAndStandsInTheJournal() {
		give(UUID.randomUUID(), "IN_WRITING", "Må gerne tale om fristen", this.benefits, this.streets);
		assertThat(page("")).contains("Skriftligt samtykke til Ydelse, Vej og Park", "Må gerne tale om fristen")
			.doesNotContain("Mangler samtykke");
		assertThat(page("/samtykke")).contains("Givet " + DAY.format(this.today) + ", skriftligt, af borgeren.");
	}

	@Test
	void theCasePageNamesTheDepartmentsThatLackConsent() {
		give(UUID.randomUUID(), "ORALLY", "", this.benefits);
		assertThat(page("")).containsSubsequence("Samtykke og fuldmagt", "Samtykke</span>", "Ydelse",
				"Mangler samtykke</span>", "Vej og Park");
	}

	@Test
	void theSameFormSentTwiceIsOneConsent() {
		var form = UUID.randomUUID();
		assertThat(give(form, "ORALLY", "", this.benefits)).hasStatus3xxRedirection();
		assertThat(give(form, "ORALLY", "", this.benefits)).hasStatus3xxRedirection();
		assertThat(count("consent")).isEqualTo(1);
	}

	@Test
	void aDepartmentThatHasConsentIsNotGivenItTwice() {
		give(UUID.randomUUID(), "ORALLY", "", this.benefits);
		assertThat(give(UUID.randomUUID(), "ORALLY", "Igen", this.benefits, this.streets))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("allerede samtykke", "Igen");
		assertThat(count("consent")).isEqualTo(1);
	}

	@Test
	void nothingTypedIsLostWhenSomethingIsWrong() {
		assertThat(post("/samtykke", "id", UUID.randomUUID().toString(), "givenOn", "31-2-2026", "manner",
				"DIGITAL_POST", "note", "Det, jeg skrev"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("31-2-2026", "Det, jeg skrev", "Skriv datoen som dag-måned-år")
			.containsPattern("value=\"DIGITAL_POST\"[^>]*checked");
		assertThat(post("/samtykke", "id", UUID.randomUUID().toString(), "givenOn", DAY.format(this.today.plusDays(1)),
				"manner", "ORALLY", "departments", this.benefits.toString()))
			.bodyText()
			.contains("Dagen ligger i fremtiden");
		assertThat(post("/samtykke", "id", UUID.randomUUID().toString(), "givenOn", DAY.format(this.today), "manner",
				"ORALLY"))
			.bodyText()
			.contains("Vælg mindst én afdeling.");
	}

	@Test
	void aWithdrawnConsentIsStillToBeSeenAndTheDepartmentMayNotBeContacted() {
		give(UUID.randomUUID(), "ORALLY", "", this.benefits, this.streets);
		assertThat(withdraw(this.benefits, "Vil ikke mere")).hasStatus3xxRedirection();
		assertThat(page("/samtykke")).contains("Trukket tilbage " + DAY.format(this.today) + ", skriftligt.",
				"Vil ikke mere");
		assertThat(page("")).contains("Samtykke til Ydelse trukket tilbage", "Mangler samtykke");
	}

	@Test
	void whoIsLateToWithdrawSeesBothTexts() {
		give(UUID.randomUUID(), "ORALLY", "", this.benefits);
		withdraw(this.benefits, "Den første");
		assertThat(withdraw(this.benefits, "Den anden")).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Den første", "Den anden");
		assertThat(withdraw(this.benefits, "Den første")).as("a second click").hasStatus3xxRedirection();
	}

	@Test
	void anAnonymousCitizenIsToldHowItWorksInstead() {
		this.cases.inquiry(LocalDate.of(2026, 3, 3));
		assertThat(this.mvc.get().uri("/henvendelser/2026-0004/samtykke").with(user(Staff.ADVISOR))).bodyText()
			.contains("Borgeren er anonym", "Notér borgerens navn")
			.doesNotContain("Gem samtykke");
	}

	@Test
	void aRepresentativeIsOnEveryCaseOfTheCitizenWithTheStateOfThePower() {
		var id = introduce("Rita Repræsentant");
		this.cases.inquiry(LocalDate.of(2026, 4, 1), null, null, this.citizen);
		var elsewhere = "/henvendelser/2026-0004";
		assertThat(body(elsewhere)).contains("Rita Repræsentant", "Ingen fuldmagt");
		power(id, this.today.plusDays(60), "true");
		assertThat(page("")).contains("Fuldmagt gælder");
		assertThat(body(elsewhere)).as("a power for the other case only").contains("Ingen fuldmagt");
		power(id, this.today.plusDays(10), "false");
		assertThat(body(elsewhere)).contains("Fuldmagt udløber snart",
				"til og med " + DAY.format(this.today.plusDays(10)));
	}

	@Test
	void aPowerThatHasRunOutSaysSo() {
		var id = introduce("Rita Repræsentant");
		power(id, this.today.minusDays(1), "false");
		assertThat(page("")).contains("Fuldmagt udløbet");
	}

	@Test
	void aPowerIsTakenBackAndStillSeen() {
		var id = introduce("Rita Repræsentant");
		power(id, this.today.plusDays(60), "false");
		var power = this.jdbc.sql("select id from power_of_attorney").query(UUID.class).single();
		assertThat(post("/repraesentanter/" + id + "/fuldmagt/" + power + "/tilbagekald", "revokedOn",
				DAY.format(this.today)))
			.hasStatus3xxRedirection();
		assertThat(page("/samtykke")).contains("Fuldmagt tilbagekaldt", "tilbagekaldt " + DAY.format(this.today));
	}

	@Test
	void theDocumentOfAPowerIsFiledInTheJournalOnce() {
		var id = introduce("Rita Repræsentant");
		var form = UUID.randomUUID().toString();
		for (int click = 0; click < 2; click++) {
			var file = new MockMultipartFile("file", "fuldmagt.txt", "text/plain",
					"Jeg giver fuldmagt".getBytes(StandardCharsets.UTF_8));
			assertThat(this.mvc.post()
				.uri("/henvendelser/2026-0003/repraesentanter/" + id + "/fuldmagt")
				.multipart()
				.file(file)
				.param("id", form)
				.param("givenOn", DAY.format(this.today))
				.with(user(Staff.ADVISOR))
				.with(csrf())).hasStatus3xxRedirection();
		}
		var document = this.jdbc.sql("select id from document").query(UUID.class).single();
		assertThat(page("/samtykke")).contains("/dokumenter/" + document);
		assertThat(count("power_of_attorney")).isEqualTo(1);
	}

	@Test
	void aRepresentativeWithoutNameIsRefusedAndAStaleOneShowsBoth() {
		assertThat(post("/repraesentanter/ny", "id", UUID.randomUUID().toString(), "relation", "søn"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Skriv partsrepræsentantens navn.", "søn");
		var id = introduce("Rita Repræsentant");
		post("/repraesentanter/" + id, "id", id.toString(), "name", "Rita Rettet", "version", "0");
		assertThat(post("/repraesentanter/" + id, "id", id.toString(), "name", "Rita Forsinket", "version", "0"))
			.hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Rita Rettet", "Rita Forsinket");
	}

	@Test
	void aRepresentativeCanAgreeForTheCitizen() {
		var id = introduce("Rita Repræsentant");
		assertThat(post("/samtykke", "id", UUID.randomUUID().toString(), "givenOn", DAY.format(this.today), "manner",
				"ORALLY", "departments", this.benefits.toString(), "representativeId", id.toString()))
			.hasStatus3xxRedirection();
		assertThat(page("")).contains("Mundtligt samtykke til Ydelse, givet af Rita Repræsentant");
	}

	@Test
	void aRepresentativeOfSomebodyElseIsNotFoundHere() {
		var id = introduce("Rita Repræsentant");
		this.cases.inquiry(LocalDate.of(2026, 4, 1), null, null, this.cases.citizen("En Anden"));
		assertThat(this.mvc.get().uri("/henvendelser/2026-0004/repraesentanter/" + id).with(user(Staff.ADVISOR)))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

	private UUID introduce(String name) {
		var id = UUID.randomUUID();
		assertThat(post("/repraesentanter/ny", "id", id.toString(), "name", name, "relation", "datter"))
			.hasStatus3xxRedirection();
		return id;
	}

	private void power(UUID representative, LocalDate until, String thisCaseOnly) {
		assertThat(post("/repraesentanter/" + representative + "/fuldmagt", "id", UUID.randomUUID().toString(),
				"givenOn", DAY.format(this.today.minusDays(9)), "validUntil", DAY.format(until), "thisCaseOnly",
				thisCaseOnly))
			.hasStatus3xxRedirection();
	}

	private MvcTestResult give(UUID form, String manner, String note, UUID... departments) {
		var request = this.mvc.post().uri("/henvendelser/2026-0003/samtykke").with(user(Staff.ADVISOR)).with(csrf());
		request.param("id", form.toString()).param("manner", manner).param("note", note);
		request.param("givenOn", DAY.format(this.today));
		for (UUID department : departments) {
			request.param("departments", department.toString());
		}
		return request.exchange();
	}

	private MvcTestResult withdraw(UUID department, String note) {
		var id = this.jdbc.sql("select id from consent where department_id = ?")
			.params(department)
			.query(UUID.class)
			.single();
		return post("/samtykke/" + id + "/tilbagekald", "withdrawnOn", DAY.format(this.today), "manner", "IN_WRITING",
				"note", note);
	}

	private MvcTestResult post(String path, String... parameters) {
		var request = this.mvc.post().uri("/henvendelser/2026-0003" + path).with(user(Staff.ADVISOR)).with(csrf());
		for (int i = 0; i < parameters.length; i += 2) {
			request.param(parameters[i], parameters[i + 1]);
		}
		return request.exchange();
	}

	private String page(String path) {
		return body("/henvendelser/2026-0003" + path);
	}

	private String body(String uri) {
		var answer = this.mvc.get().uri(uri).with(user(Staff.ADVISOR)).exchange();
		assertThat(answer).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private long count(String table) {
		return this.jdbc.sql("select count(*) from " + table).query(Long.class).single();
	}

}
