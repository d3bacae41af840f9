package dk.borgerraadgiver.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import dk.borgerraadgiver.support.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Everything that shows or changes a case or person leaves one line in the log.
 */
@OfficeTest
class LogTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private CaseMother mother;

	private UUID citizen;

	@BeforeEach
	void twoCases() {
		this.mother = new CaseMother(this.jdbc);
		this.citizen = this.mother.citizen("Dorthe Dam");
		this.mother.inquiry(LocalDate.of(2026, 3, 2), null, null, this.citizen);
		this.mother.inquiry(LocalDate.of(2026, 3, 3));
	}

	@Test
	void aCaseThatIsOpenedIsReadWithItsCitizen() {
		get("/henvendelser/2026-0001", Staff.ADVISOR);
		assertThat(lines()).containsExactly("READ GET /henvendelser/{number} {2026-0001} 200 raadgiver");
		assertThat(persons()).containsExactly(this.citizen);
	}

	@Test
	void aListTellsWhichCasesItShowed() {
		get("/henvendelser", Staff.ADVISOR);
		assertThat(lines()).containsExactly("LISTED GET /henvendelser {2026-0001,2026-0002} 200 raadgiver");
	}

	@Test
	void aListOfFiftyCasesTakesOneStatementMore() {
		for (int at = 0; at < 60; at++) {
			this.mother.inquiry(LocalDate.of(2026, 4, 1));
		}
		Statements.forget();
		get("/henvendelser", Staff.ADVISOR);
		assertThat(Statements.heardOfTheLog()).hasSize(1);
		assertThat(this.jdbc.sql("select cardinality(cases) from audit_entry").query(Integer.class).single())
			.isEqualTo(50);
	}

	@Test
	void aPageThatShowsNeitherLeavesNoLine() {
		get("/genveje", Staff.ADVISOR);
		get("/henvendelser/ny", Staff.ADVISOR);
		get("/afdelinger", Staff.ADMINISTRATOR);
		assertThat(lines()).isEmpty();
	}

	@Test
	void aSearchForAPersonIsOneAlsoWhenNobodyIsFound() {
		post("/borgere/soeg", Staff.ADVISOR, "navn", "Findes Ikke");
		post("/borgere/soeg", Staff.ADVISOR, "navn", "Dorthe");
		assertThat(lines()).containsExactly("SEARCHED POST /borgere/soeg {} 200 raadgiver",
				"SEARCHED POST /borgere/soeg {} 200 raadgiver");
		assertThat(persons()).containsExactly(this.citizen);
	}

	@Test
	void aCaseThatIsClosedToSomebodyIsRefused() {
		this.jdbc.sql("update inquiry set restricted = true where case_sequence = 1").update();
		this.jdbc.sql("insert into inquiry_reader (inquiry_id, account_id) select id, ? from inquiry where restricted")
			.param(Staff.SECOND_ADVISOR.id())
			.update();
		get("/henvendelser/2026-0001", Staff.ADVISOR);
		assertThat(lines()).containsExactly("REFUSED GET /henvendelser/{number} {2026-0001} 404 raadgiver");
	}

	@Test
	void aRoleThatIsKeptOutIsRefused() {
		get("/henvendelser/2026-0001", Staff.COUNCIL);
		assertThat(lines()).containsExactly("REFUSED GET - {} 403 byraad");
	}

	@Test
	void aFormThatIsSentHasChangedSomethingAndOneThatIsWrongHasNot() {
		post("/henvendelser/2026-0001/notat", Staff.ADVISOR);
		assertThat(lines()).containsExactly("READ POST /henvendelser/{number}/notat {2026-0001} 422 raadgiver");
	}

	@Test
	void whatASettingWasAndIsStandsWithWhoChangedIt() {
		this.jdbc.sql("update account set version = 0").update();
		post("/brugere/" + Staff.COUNCIL.id(), Staff.ADMINISTRATOR, "fullName", "Birthe Ny", "roles", "COUNCIL",
				"version", "0");
		assertThat(lines()).containsExactly("PERMITTED POST /brugere/{id} {} 302 administrator");
		assertThat(this.jdbc.sql("""
				select c.fields ->> 'full_name' from audit_change c
				join audit_entry e on e.request = c.request and e.account_id = c.account_id
				where c.what = 'account' and c.row_key = ?
				""").param(Staff.COUNCIL.id().toString()).query(String.class).single())
			.isEqualTo("[\"Birthe Byråd\", \"Birthe Ny\"]");
	}

	@Test
	void ofACitizenOnlyTheFieldStandsInTheLog() {
		post("/borgere/" + this.citizen + "/ret", Staff.ADVISOR, "navn", "Dorthe Dam-Friis", "version", "0");
		assertThat(this.jdbc.sql("select fields::text from audit_change where what = 'citizen'")
			.query(String.class)
			.single()).contains("\"name\": null").doesNotContain("Dorthe");
	}

	@Test
	void whatTheDatabaseWorksOutForItselfIsNoChange() {
		this.jdbc.sql("update inquiry set subject = 'Et andet emne' where case_sequence = 1").update();
		assertThat(this.jdbc.sql("select fields::text from audit_change where what = 'inquiry'")
			.query(String.class)
			.single()).isEqualTo("{\"subject\": null}");
	}

	@Test
	void aChangeFromOutsideIsToldByTheDatabasesRole() {
		this.jdbc.sql("update citizen set phone = '12345678'").update();
		assertThat(
				this.jdbc.sql("select by_role || ' ' || (account_id is null) from audit_change where what = 'citizen'")
					.query(String.class)
					.single())
			.isEqualTo("postgres true");
	}

	private void get(String path, Viewer viewer) {
		var answer = this.mvc.get().uri(path).with(user(viewer)).exchange();
		assertThat(answer.getUnresolvedException()).isNull();
	}

	private void post(String path, Viewer viewer, String... fields) {
		var request = this.mvc.post().uri(path).with(user(viewer)).with(csrf());
		for (int at = 0; at < fields.length; at += 2) {
			request.param(fields[at], fields[at + 1]);
		}
		request.exchange();
	}

	private List<String> lines() {
		return this.jdbc.sql("""
				select concat_ws(' ', e.act, e.place, e.cases::text, e.status, a.username)
				from audit_entry e left join account a on a.id = e.account_id
				order by e.id
				""").query((row, place) -> row.getString(1)).list();
	}

	private List<UUID> persons() {
		return this.jdbc.sql("select unnest(persons) from audit_entry")
			.query((row, place) -> row.getObject(1, UUID.class))
			.list();
	}

}
