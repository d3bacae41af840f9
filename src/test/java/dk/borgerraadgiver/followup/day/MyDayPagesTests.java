package dk.borgerraadgiver.followup.day;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

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
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * What an advisor has before them today.
 */
@OfficeTest
class MyDayPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private CaseMother cases;

	private LocalDate today = LocalDate.EPOCH;

	@BeforeEach
	void setTargetsFarAway() {
		this.cases = new CaseMother(this.jdbc);
		this.today = LocalDate.now(this.clock);
		this.jdbc.sql("update office set first_reply_days = 3000, closing_target_days = 3000").update();
	}

	@Test
	void anEmptyDaySaysSoInFriendlyLines() {
		assertThat(page("/min-dag", Staff.ADVISOR)).contains("Intet er over frist hos os. Godt gået.",
				"Ingen afdeling er over fristen.", "Intet forfalder de næste syv dage.",
				"Der er sket noget i alle sager for nylig.");
	}

	@Test
	void aDeadlineIsOverTheDayAfterItIsDue() {
		deadline(received("Overskredet", 1, Staff.ADVISOR), this.today.minusDays(1));
		deadline(received("Netop nu", 1, Staff.ADVISOR), this.today);
		deadline(received("Sidst på ugen", 1, Staff.ADVISOR), this.today.plusDays(7));
		deadline(received("Langt ude", 1, Staff.ADVISOR), this.today.plusDays(8));
		var over = page("/min-dag/hos-os", Staff.ADVISOR);
		assertThat(over).contains("Overskredet", "1 dag over frist").doesNotContain("Netop nu");
		assertThat(page("/min-dag/naeste-dage", Staff.ADVISOR)).contains("Netop nu", "Sidst på ugen", "om 7 dage")
			.doesNotContain("Overskredet", "Langt ude");
	}

	@Test
	void theMostUrgentComesFirstAndTheRestIsALinkAway() {
		for (int i = 1; i <= 60; i++) {
			deadline(received("Emne nr " + i + ".", 1, Staff.ADVISOR), this.today.minusDays(i));
		}
		var day = page("/min-dag", Staff.ADVISOR);
		assertThat(day.indexOf("Emne nr 60.")).isPositive().isLessThan(day.indexOf("Emne nr 51."));
		assertThat(day).contains("Se alle 60").doesNotContain("Emne nr 50.");
		assertThat(page("/min-dag/hos-os", Staff.ADVISOR)).contains("Emne nr 11.", "Viser 1–50 af 60")
			.doesNotContain("Emne nr 10.");
		assertThat(page("/min-dag/hos-os?side=2", Staff.ADVISOR)).contains("Emne nr 10.", "Viser 51–60 af 60");
	}

	@Test
	void whatADepartmentOwesStandsApartWithAWayToRemindIt() {
		var inquiry = received("Venter", 30, Staff.ADVISOR);
		var department = this.cases.code("DEPARTMENT", "Ydelse");
		this.jdbc.sql("""
				insert into forwarding (id, inquiry_id, department_id, form_id, asked_on, mode, first_due_on, due_on,
				                        forwarded_by, created_at, version)
				values (gen_random_uuid(), ?, ?, gen_random_uuid(), ?, 'EMAIL', ?, ?, ?, now(), 0)
				""")
			.params(inquiry, department, this.today.minusDays(9), this.today.minusDays(4), this.today.minusDays(4),
					Staff.ADVISOR.id())
			.update();
		assertThat(page("/min-dag/hos-afdelingerne", Staff.ADVISOR)).contains("Ydelse svarer", "4 dage over frist",
				"/ryk");
		assertThat(page("/min-dag/hos-os", Staff.ADVISOR)).doesNotContain("Venter");
	}

	@Test
	void anArrangedMeetingStandsThereUntilItIsNotedHowItWent() {
		var department = this.cases.code("DEPARTMENT", "Ydelse");
		var mediation = mediation(received("Skal mægles", 20, Staff.ADVISOR), department);
		meeting(mediation, this.today);
		observation(received("Skal have en bisidder", 20, Staff.ADVISOR), department, this.today.minusDays(3));
		assertThat(page("/min-dag/naeste-dage", Staff.ADVISOR)).contains("Møde med Ydelse 10:00, Rådhuset", "i dag",
				"/maegling/" + mediation + "/moeder/");
		assertThat(page("/min-dag/hos-os", Staff.ADVISOR)).contains("Skal have en bisidder",
				"3 dage siden, ikke noteret", "/observatoer/");
		this.jdbc.sql("update observation set status = 'ATTENDED'").update();
		this.jdbc.sql("update mediation set declined_on = accepted_on").update();
		assertThat(page("/min-dag", Staff.ADVISOR)).doesNotContain("Møde med Ydelse");
	}

	@Test
	void aCaseIsSilentWhenNothingHappenedForMoreThanThreeWeeks() {
		var heard = received("Hørt fra", 60, Staff.ADVISOR);
		note(heard, this.today.minusDays(21));
		var silent = received("Intet nyt", 60, Staff.ADVISOR);
		note(silent, this.today.minusDays(22));
		received("Helt ny", 3, Staff.ADVISOR);
		this.cases.close(received("Lukket", 60, Staff.ADVISOR), this.today.minusDays(50));
		assertThat(page("/min-dag/stille", Staff.ADVISOR)).contains("Intet nyt", "3 uger uden nyt")
			.doesNotContain("Hørt fra", "Helt ny", "Lukket");
		this.jdbc.sql("update office set silent_weeks = 4").update();
		assertThat(page("/min-dag/stille", Staff.ADVISOR)).doesNotContain("Intet nyt");
	}

	@Test
	void everybodyBeginsWithTheirOwnCasesAndCanSeeAll() {
		deadline(received("Min egen", 1, Staff.ADVISOR), this.today);
		deadline(received("Kollegaens", 1, Staff.SECOND_ADVISOR), this.today);
		assertThat(page("/min-dag", Staff.ADVISOR)).contains("Min egen").doesNotContain("Kollegaens");
		assertThat(page("/min-dag?sager=alle", Staff.ADVISOR)).contains("Min egen", "Kollegaens", "Søren Sagsøe");
	}

	@Test
	void aRestrictedCaseIsInNobodysDayButItsReaders() {
		var hidden = received("Fortroligt emne", 40, Staff.ADVISOR);
		deadline(hidden, this.today);
		open(hidden);
		this.jdbc.sql("update inquiry set restricted = true").update();
		assertThat(page("/min-dag?sager=alle", Staff.ADVISOR)).doesNotContain("Fortroligt emne");
	}

	@Test
	void theCasesSomebodyOpenedLastStandThereTheLastFirst() {
		for (int i = 1; i <= 12; i++) {
			open(received("Åbnet nr " + i + ".", 1, Staff.SECOND_ADVISOR));
		}
		var day = page("/min-dag", Staff.ADVISOR);
		assertThat(day.indexOf("Åbnet nr 12.")).isPositive().isLessThan(day.indexOf("Åbnet nr 3."));
		assertThat(day).doesNotContain("Åbnet nr 2.");
		assertThat(this.jdbc.sql("select count(*) from last_opened").query(Long.class).single()).isEqualTo(10);
		assertThat(page("/min-dag", Staff.SECOND_ADVISOR)).contains("De sager, du åbner, står her.");
	}

	@Test
	void whatAColleagueHandsOverIsToldForAWeekAndWhatNobodyHasIsALinkAway() {
		for (int i = 1; i <= 6; i++) {
			UUID handed = received("Overdraget emne " + i, 3, Staff.ADVISOR);
			this.jdbc
				.sql("""
						insert into journal_entry (id, inquiry_id, kind, happened_on, written_at, author_id, note, event, details)
						values (gen_random_uuid(), ?, 'EVENT', current_date, now(), ?, 'Ring til borgeren i dag', 'entrusted', '{Rikke}')
						""")
				.params(handed, Staff.SECOND_ADVISOR.id())
				.update();
		}
		UUID alone = received("Ingens", 3, Staff.ADVISOR);
		this.jdbc.sql("update inquiry set advisor_id = null where id = ?").param(alone).update();
		assertThat(page("/min-dag", Staff.ADVISOR)).contains("Overdraget emne 6",
				"overdraget af " + Staff.SECOND_ADVISOR.fullName(), "Ring til borgeren i dag",
				"1 åben henvendelse har ingen rådgiver");
		assertThat(page("/min-dag", Staff.SECOND_ADVISOR)).doesNotContain("overdraget af");
	}

	@Test
	void theDayIsReadInAFewStatementsHoweverMuchIsDue() {
		for (int i = 1; i <= 30; i++) {
			deadline(received("Emne", 40, Staff.ADVISOR), this.today.minusDays(i % 3));
		}
		Statements.forget();
		page("/min-dag", Staff.ADVISOR);
		assertThat(Statements.heard()).hasSizeLessThanOrEqualTo(10);
	}

	private void open(UUID inquiry) {
		page(path(inquiry), Staff.ADVISOR);
	}

	private String path(UUID inquiry) {
		return this.jdbc.sql(
				"select '/henvendelser/' || case_year || '-' || to_char(case_sequence, 'FM0000') from inquiry where id = ?")
			.param(inquiry)
			.query(String.class)
			.single();
	}

	private UUID received(String subject, int daysAgo, Viewer advisor) {
		var inquiry = this.cases.inquiry(this.today.minusDays(daysAgo));
		this.jdbc.sql("update inquiry set subject = ?, advisor_id = ? where id = ?")
			.params(subject, advisor.id(), inquiry)
			.update();
		return inquiry;
	}

	private void deadline(UUID inquiry, LocalDate dueOn) {
		this.jdbc.sql("""
				insert into own_deadline (id, inquiry_id, due_on, what, set_by, set_at, version)
				values (gen_random_uuid(), ?, ?, 'Ring', ?, now(), 0)
				""").params(inquiry, dueOn, Staff.ADVISOR.id()).update();
	}

	private void note(UUID inquiry, LocalDate day) {
		this.jdbc.sql("""
				insert into journal_entry (id, inquiry_id, kind, happened_on, written_at, author_id, note)
				values (gen_random_uuid(), ?, 'INTERNAL', ?, now(), ?, 'Noteret')
				""").params(inquiry, day, Staff.ADVISOR.id()).update();
	}

	private String page(String path, Viewer viewer) {
		var text = new AtomicReference<>("");
		assertThat(this.mvc.get().uri(path).with(user(viewer))).hasStatusOk().bodyText().satisfies(text::set);
		return text.get();
	}

	private UUID mediation(UUID inquiry, UUID department) {
		return this.jdbc.sql("""
				insert into mediation (id, inquiry_id, department_id, proposed_on, accepted_on, created_at, version)
				values (gen_random_uuid(), ?, ?, ?, ?, now(), 0)
				returning id
				""")
			.params(inquiry, department, this.today.minusDays(9), this.today.minusDays(8))
			.query(UUID.class)
			.single();
	}

	private void meeting(UUID mediation, LocalDate day) {
		this.jdbc.sql("""
				insert into mediation_meeting (id, mediation_id, day, at, place, status)
				values (gen_random_uuid(), ?, ?, '10:00', 'Rådhuset', 'PLANNED')
				""").params(mediation, day).update();
	}

	private void observation(UUID inquiry, UUID department, LocalDate day) {
		this.jdbc.sql("""
				insert into observation (id, inquiry_id, department_id, day, status, created_at, version)
				values (gen_random_uuid(), ?, ?, ?, 'PLANNED', now(), 0)
				""").params(inquiry, department, day).update();
	}

}
