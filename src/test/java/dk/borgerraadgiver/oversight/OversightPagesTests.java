package dk.borgerraadgiver.oversight;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * The log as it is read: by advisors of a case or a person, by the administrator without
 * a word of cases.
 */
@OfficeTest
class OversightPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private CaseMother mother;

	private UUID citizen;

	@BeforeEach
	void aCase() {
		this.mother = new CaseMother(this.jdbc);
		this.citizen = this.mother.citizen("Dorthe Dam");
		this.mother.inquiry(LocalDate.of(2026, 3, 2), null, null, this.citizen);
	}

	@Test
	void theCaseTellsHowManyOthersHaveSeenIt() {
		assertThat(page("/henvendelser/2026-0001", Staff.ADVISOR)).contains("Ingen andre i år.");
		assertThat(page("/henvendelser/2026-0001", Staff.SECOND_ADVISOR)).contains("Én anden i år.");
		assertThat(page("/henvendelser/2026-0001", Staff.ADVISOR)).contains("Dig, senest").contains("Én anden i år.");
	}

	@Test
	void theLogOfACaseTellsWhoOpenedItAndOnDemandWhoHadItInAList() {
		page("/henvendelser/2026-0001", Staff.SECOND_ADVISOR);
		page("/henvendelser", Staff.SECOND_ADVISOR);
		assertThat(page("/henvendelser/2026-0001/log", Staff.ADVISOR)).contains("Søren Sagsøe")
			.contains("Læste")
			.doesNotContain("Så i en liste");
		assertThat(page("/henvendelser/2026-0001/log?vis=ALT", Staff.ADVISOR)).contains("Så i en liste")
			.contains("href=\"/henvendelser/2026-0001/log?vis=AABNET\"");
	}

	@Test
	void aNumberWithMoreZerosHidesNothing() {
		page("/henvendelser/2026-000001", Staff.SECOND_ADVISOR);
		assertThat(page("/henvendelser/2026-0001/log", Staff.ADVISOR)).contains("Søren Sagsøe");
		assertThat(page("/henvendelser/2026-0001", Staff.ADVISOR)).contains("Én anden i år.");
	}

	@Test
	void whoOnlyHadTheCaseOnAnotherCasesPageHasNotOpenedIt() {
		this.mother.inquiry(LocalDate.of(2026, 3, 3), null, null, this.citizen);
		page("/henvendelser/2026-0002", Staff.SECOND_ADVISOR);
		assertThat(page("/henvendelser/2026-0001/log", Staff.ADVISOR)).doesNotContain("Søren Sagsøe");
		assertThat(page("/henvendelser/2026-0001/log?vis=ALT", Staff.ADVISOR)).contains("Søren Sagsøe")
			.contains("Så i en liste");
		assertThat(page("/henvendelser/2026-0001", Staff.ADVISOR)).contains("Ingen andre i år.");
	}

	@Test
	void theLogOfAPersonTellsWhoSawThemThroughACase() {
		assertThat(page("/borgere/" + this.citizen, Staff.ADVISOR)).contains("/borgere/" + this.citizen + "/log");
		page("/henvendelser/2026-0001", Staff.SECOND_ADVISOR);
		assertThat(page("/borgere/" + this.citizen + "/log", Staff.ADVISOR)).contains("Søren Sagsøe")
			.doesNotContain("Dorthe");
	}

	@Test
	void anExportStandsInTheLogOfEachCaseThatLeft() {
		this.mvc.post()
			.uri("/henvendelser/udtraek/ny")
			.param("id", UUID.randomUUID().toString())
			.param("format", "CSV")
			.param("filter", "")
			.with(user(Staff.SECOND_ADVISOR))
			.with(csrf())
			.exchange();
		assertThat(page("/henvendelser/2026-0001/log", Staff.ADVISOR)).contains("Tog ud");
	}

	@Test
	void theLogOfARestrictedCaseIsClosedLikeTheCase() {
		this.jdbc.sql("update inquiry set restricted = true").update();
		assertThat(this.mvc.get().uri("/henvendelser/2026-0001/log").with(user(Staff.ADVISOR))).hasStatus(404);
		assertThat(this.mvc.get().uri("/borgere/" + this.citizen + "/log").with(user(Staff.ADVISOR))).hasStatus(404);
	}

	@Test
	void theLogOfAPersonKeepsQuietAboutACaseThatIsClosedToTheViewer() {
		var hidden = this.mother.inquiry(LocalDate.of(2026, 3, 3), null, null, this.citizen);
		this.jdbc.sql("update inquiry set restricted = true where id = ?").param(hidden).update();
		this.jdbc.sql("insert into inquiry_reader (inquiry_id, account_id) values (?, ?)")
			.params(hidden, Staff.SECOND_ADVISOR.id())
			.update();
		page("/henvendelser/2026-0002", Staff.SECOND_ADVISOR);
		assertThat(page("/borgere/" + this.citizen + "/log?vis=ALT", Staff.SECOND_ADVISOR))
			.contains("Søren Sagsøe</td>");
		assertThat(page("/borgere/" + this.citizen + "/log?vis=ALT", Staff.ADVISOR)).doesNotContain("Søren Sagsøe");
	}

	@Test
	void theAdministratorReadsSettingsFromAndToAndNothingOfCases() {
		page("/henvendelser/2026-0001", Staff.ADVISOR);
		this.mvc.post()
			.uri("/brugere/" + Staff.COUNCIL.id())
			.param("fullName", "Birthe Ny")
			.param("roles", "COUNCIL")
			.param("version", "0")
			.with(user(Staff.ADMINISTRATOR))
			.with(csrf())
			.exchange();
		assertThat(page("/indstillinger/log", Staff.ADMINISTRATOR)).contains("Ændrede rettigheder")
			.contains("<del>Birthe Byråd</del>")
			.contains("<ins>Birthe Ny</ins>")
			.doesNotContain("2026-0001")
			.doesNotContain("Rikke");
	}

	@Test
	void manyOpenedCasesAndWrongPasswordsAreUnusualOneLessIsNot() {
		lines("READ", UnusualReader.CASES - 1, Staff.ADVISOR);
		lines("READ", UnusualReader.CASES, Staff.SECOND_ADVISOR);
		lines("SIGN_IN_FAILED", UnusualReader.FAILURES, Staff.COUNCIL);
		lines("REFUSED", UnusualReader.REFUSALS - 1, Staff.COUNCIL);
		assertThat(page("/indstillinger/log", Staff.ADMINISTRATOR))
			.contains("Søren Sagsøe åbnede 60 forskellige sager på én dag.")
			.contains("5 forkerte adgangskoder til Birthe Byråd.")
			.doesNotContain("Rikke Rådgiver åbnede")
			.doesNotContain("blev afvist");
	}

	private void lines(String act, int times, Viewer viewer) {
		this.jdbc
			.sql("""
					insert into audit_entry (at, account_id, act, place, cases, status, address, request)
					select now(), ?, ?, 'GET /henvendelser/{number}', array['2026-' || to_char(n, 'FM0000')], 200, '10.0.0.1',
					       gen_random_uuid()
					from generate_series(1, ?) n
					""")
			.params(viewer.id(), act, times)
			.update();
	}

	private String page(String path, Viewer viewer) {
		var answer = this.mvc.get().uri(path).with(user(viewer)).exchange();
		assertThat(answer).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
