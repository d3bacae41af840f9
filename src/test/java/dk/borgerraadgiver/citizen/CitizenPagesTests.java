package dk.borgerraadgiver.citizen;

import java.time.LocalDate;
import java.util.UUID;

import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import dk.borgerraadgiver.support.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@OfficeTest
class CitizenPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private CitizenRegister register;

	private UUID citizen;

	@BeforeEach
	void enterCitizen() {
		this.citizen = this.register
			.enter(new CitizenDetails("Åse Ærøskøbing", "12 34 56 78", null, null, "0101701234"));
	}

	@Test
	void aSearchFindsByPartOfNamePhoneAndCprNumber() {
		for (String typed : new String[] { "ærøsk", "1234 5678", "010170-1234" }) {
			assertThat(search(typed)).hasStatusOk().bodyText().contains("Åse Ærøskøbing");
		}
		assertThat(search("Ole")).bodyText().contains("Ingen borger passer").doesNotContain("Åse");
	}

	@Test
	void aCprNumberIsNeverShownAgain() {
		assertThat(this.mvc.get().uri("/borgere/{id}/ret", this.citizen).with(user(Staff.ADVISOR)).exchange())
			.hasStatusOk()
			.bodyText()
			.contains("Et nummer er registreret")
			.doesNotContain("0101701234", "010170-1234");
	}

	@Test
	void whoNeedsAnInterpreterIsSeenOnTheCaseBeforeOnePhones() {
		this.mvc.post()
			.uri("/borgere/{id}/ret", this.citizen)
			.param("name", "Åse Ærøskøbing")
			.param("language", "arabisk")
			.param("interpreter", "true")
			.param("version", "0")
			.with(user(Staff.ADVISOR))
			.with(csrf())
			.exchange();
		new CaseMother(this.jdbc).inquiry(LocalDate.of(2026, 3, 2), null, null, this.citizen);
		assertThat(this.mvc.get().uri("/henvendelser/2026-0001").with(user(Staff.ADVISOR))).bodyText()
			.containsSubsequence("Åse Ærøskøbing", "Tolk", "Sprog: arabisk");
		assertThat(this.mvc.get().uri("/borgere/{id}/ret", this.citizen).with(user(Staff.ADVISOR))).bodyText()
			.contains("value=\"arabisk\"")
			.containsPattern("id=\"interpreter\"[^>]*checked");
	}

	@Test
	void aChangeLeavesATraceInTheOpenCasesThatDoesNotSayWhatItWas() {
		var cases = new CaseMother(this.jdbc);
		cases.inquiry(LocalDate.of(2026, 3, 2), null, null, this.citizen);
		cases.close(cases.inquiry(LocalDate.of(2026, 3, 3), null, null, this.citizen), LocalDate.of(2026, 3, 4));
		for (String version : new String[] { "0", "1" }) {
			assertThat(this.mvc.post()
				.uri("/borgere/{id}/ret", this.citizen)
				.param("name", "Åse Ærøskøbing")
				.param("phone", "87 65 43 21")
				.param("version", version)
				.with(user(Staff.ADVISOR))
				.with(csrf())).hasStatus3xxRedirection();
		}
		assertThat(this.jdbc.sql("select count(*) from journal_entry where event = 'citizen-changed'")
			.query(Long.class)
			.single()).as("the open case's one change").isOne();
		assertThat(this.mvc.get().uri("/henvendelser/2026-0001").with(user(Staff.ADVISOR))).bodyText()
			.contains("Borgerens oplysninger er ændret")
			.doesNotContain("12 34 56 78");
	}

	@Test
	void theSameCprNumberIsTheSamePerson() {
		assertThat(this.register.enter(new CitizenDetails("En anden skrivemåde", null, null, null, "0101701234")))
			.isEqualTo(this.citizen);
	}

	@Test
	void amongTenThousandPeopleEveryPageOfASearchIsReached() {
		this.jdbc.sql("""
				insert into citizen (id, name, created_at, version)
				select gen_random_uuid(), 'Prøve ' || lpad(n::text, 5, '0'), now(), 0 from generate_series(1, 10000) n
				""").update();
		assertThat(search("prøve")).bodyText().contains("Prøve 00050", "Viser 1–50 af 10.000", "Side 1 af 200");
		Statements.forget();
		assertThat(search("prøve", "2")).bodyText()
			.contains("Prøve 00051", "Prøve 00100", "name=\"side\" value=\"3\"")
			.doesNotContain("Prøve 00050");
		assertThat(Statements.heard()).hasSizeLessThanOrEqualTo(6);
		assertThat(search("prøve", "200")).bodyText().contains("Prøve 10000").doesNotContain("value=\"201\"");
	}

	@Test
	void aSearchSentWhenTheSessionHadEndedIsShownAgain() {
		assertThat(this.mvc.post()
			.uri("/borgere/soeg")
			.param("navn", "Åse")
			.param("_genoptag", UUID.randomUUID().toString())
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.with(user(Staff.ADVISOR))
			.with(csrf())).hasStatusOk().bodyText().contains("value=\"Åse\"");
	}

	@Test
	void anEmptyCprFieldKeepsTheNumber() {
		assertThat(change("0", "Åse Nyt Navn", "")).hasStatus(HttpStatus.FOUND);
		assertThat(this.jdbc.sql("select name || cpr from citizen").query(String.class).single())
			.isEqualTo("Åse Nyt Navn0101701234");
	}

	@Test
	void aWrongCprNumberIsToldAtItsFieldAndNothingIsLost() {
		assertThat(change("0", "Åse Nyt Navn", "123")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("se Nyt Navn", "fx 010170-1234");
	}

	@Test
	void anotherPersonsCprNumberIsRefusedAtItsField() {
		this.register.enter(new CitizenDetails("Bo Bendtsen", null, null, null, "0202702345"));
		assertThat(change("0", "Beholdes", "020270-2345")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Beholdes", "hører til en anden borger");
	}

	@Test
	void ofTwoAdvisorsTheSecondSeesBothVersions() {
		change("0", "Den andens", "");
		assertThat(change("0", "Mit eget", "")).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Den andens", "Mit eget");
	}

	private MvcTestResult search(String typed) {
		return search(typed, "1");
	}

	private MvcTestResult search(String typed, String page) {
		return this.mvc.post()
			.uri("/borgere/soeg")
			.param("navn", typed)
			.param("side", page)
			.with(user(Staff.ADVISOR))
			.with(csrf())
			.exchange();
	}

	private MvcTestResult change(String version, String name, String cpr) {
		return this.mvc.post()
			.uri("/borgere/{id}/ret", this.citizen)
			.param("version", version)
			.param("hasCpr", "true")
			.param("name", name)
			.param("cpr", cpr)
			.with(user(Staff.ADVISOR))
			.with(csrf())
			.exchange();
	}

}
