package dk.borgerraadgiver.worklist.team;

import java.time.LocalDate;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
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

/**
 * The only one who may see a restricted case is away.
 */
@OfficeTest
class StandInPagesTests {

	private static final String PAGE = "/brugere/" + Staff.ADVISOR.id() + "/stedfortraeder";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private UUID inquiry = new UUID(0, 0);

	@BeforeEach
	void restrict() {
		this.inquiry = new CaseMother(this.jdbc).inquiry(LocalDate.of(2026, 3, 2));
		this.jdbc.sql("update inquiry set restricted = true, subject = 'Fortroligt emne'").update();
		name(Staff.ADVISOR);
	}

	@Test
	void anAdministratorIsToldHowManyAndNothingElse() {
		assertThat(get(PAGE, Staff.ADMINISTRATOR)).hasStatusOk()
			.bodyText()
			.contains("Der er 1 beskyttet sag, som kun Rikke Rådgiver må se.", "Søren Sagsøe")
			.doesNotContain("Fortroligt emne", "2026-0001");
		assertThat(get("/brugere/" + Staff.ADVISOR.id(), Staff.ADMINISTRATOR)).bodyText().contains(PAGE);
	}

	@Test
	void theStandInSeesTheCaseAndItsTimelineSaysWhoAndWhy() {
		assertThat(get("/henvendelser/2026-0001", Staff.SECOND_ADVISOR)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(letIn(Staff.SECOND_ADVISOR.id().toString(), "Syg på ubestemt tid"))
			.hasRedirectedUrl("/brugere/" + Staff.ADVISOR.id());
		assertThat(get("/henvendelser/2026-0001", Staff.SECOND_ADVISOR)).hasStatusOk()
			.bodyText()
			.contains("Fortroligt emne", "Adgang givet til Søren Sagsøe, da kun Rikke Rådgiver måtte se sagen",
					"Syg på ubestemt tid", "Asger Administrator");
		assertThat(get("/henvendelser/2026-0001", Staff.ADVISOR)).hasStatusOk();
		assertThat(get("/henvendelser/2026-0001", Staff.ADMINISTRATOR)).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void itTakesAColleagueAndAReasonAndNothingTypedIsLost() {
		assertThat(letIn("", "Syg")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("Syg");
		assertThat(letIn(Staff.SECOND_ADVISOR.id().toString(), "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Skriv, hvorfor der skal gives adgang.");
		assertThat(letIn(Staff.COUNCIL.id().toString(), "Syg")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(readers()).isOne();
	}

	@Test
	void aDoubleClickLetsInOnce() {
		var form = UUID.randomUUID();
		for (int time = 0; time < 2; time++) {
			assertThat(letIn(form, Staff.SECOND_ADVISOR.id().toString(), "Syg"))
				.hasRedirectedUrl("/brugere/" + Staff.ADVISOR.id());
		}
		assertThat(this.jdbc.sql("select count(*) from journal_entry where note = 'Syg'").query(Integer.class).single())
			.isOne();
	}

	@Test
	void nobodyLetsThemselvesIn() {
		this.jdbc.sql("insert into account_role (account_id, role) values (?, 'ADVISOR')")
			.param(Staff.ADMINISTRATOR.id())
			.update();
		assertThat(letIn(Staff.ADMINISTRATOR.id().toString(), "Syg")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Du kan ikke give dig selv adgang.");
		assertThat(readers()).isOne();
	}

	@Test
	void aCaseAnotherMayStillSeeIsLeftAloneUntilThatOneIsGoneToo() {
		name(Staff.SECOND_ADVISOR);
		assertThat(get(PAGE, Staff.ADMINISTRATOR)).bodyText().contains("Der er ingen beskyttede sager");
		this.jdbc.sql("update account set active = false where id = ?").param(Staff.SECOND_ADVISOR.id()).update();
		assertThat(get(PAGE, Staff.ADMINISTRATOR)).bodyText().contains("Der er 1 beskyttet sag");
	}

	private void name(Viewer reader) {
		this.jdbc.sql("insert into inquiry_reader (inquiry_id, account_id) values (?, ?)")
			.params(this.inquiry, reader.id())
			.update();
	}

	private int readers() {
		return this.jdbc.sql("select count(*) from inquiry_reader").query(Integer.class).single();
	}

	private MvcTestResult letIn(String colleague, String why) {
		return letIn(UUID.randomUUID(), colleague, why);
	}

	private MvcTestResult letIn(UUID form, String colleague, String why) {
		return this.mvc.post()
			.uri(PAGE)
			.with(user(Staff.ADMINISTRATOR))
			.with(csrf())
			.param("id", form.toString())
			.param("colleagueId", colleague)
			.param("why", why)
			.exchange();
	}

	private MvcTestResult get(String address, Viewer viewer) {
		return this.mvc.get().uri(address).with(user(viewer)).exchange();
	}

}
