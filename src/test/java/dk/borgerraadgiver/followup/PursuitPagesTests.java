package dk.borgerraadgiver.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

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
 * A department that owes an answer is reminded, answers, or is asked no longer.
 */
@OfficeTest
class PursuitPagesTests {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private LocalDate today = LocalDate.EPOCH;

	private FollowedCase followed;

	private UUID forwarding = new UUID(0, 0);

	@BeforeEach
	void forward() {
		this.today = LocalDate.now(this.clock);
		this.followed = new FollowedCase(this.jdbc, this.today.minusDays(20));
		this.forwarding = this.followed.forwarded(this.followed.benefits, this.today.minusDays(18),
				this.today.minusDays(4));
	}

	@Test
	void anAnswerThatIsDueFourDaysAgoIsFourDaysOver() {
		assertThat(get(this.followed.path())).bodyText().contains("afventer svar fra Ydelse", "4 dage over frist");
		this.jdbc.sql("update forwarding set due_on = ?").param(this.today).update();
		assertThat(get(this.followed.path())).bodyText()
			.contains("i dag")
			.doesNotContain("afventer svar fra Ydelse over");
	}

	@Test
	void aReminderGivesAnotherDayAndStandsInTheJournal() {
		var form = UUID.randomUUID();
		assertThat(pursue("ryk", form, 0, this.today, this.today.plusDays(5))).hasRedirectedUrl(this.followed.path());
		assertThat(get(this.followed.path())).bodyText()
			.contains("om 5 dage", "rykket " + DAY.format(this.today),
					"Rykket Ydelse, ny frist " + DAY.format(this.today.plusDays(5)), "Sagt i telefonen");
		assertThat(pursue("ryk", form, 0, this.today, this.today.plusDays(5))).as("sent twice")
			.hasRedirectedUrl(this.followed.path());
		assertThat(this.followed.count("forwarding_reminder")).isEqualTo(1);
	}

	@Test
	void aLateAnswerSaysByHowManyDaysCountedFromTheFirstDeadline() {
		pursue("ryk", UUID.randomUUID(), 0, this.today, this.today.plusDays(5));
		assertThat(pursue("svar", UUID.randomUUID(), 1, this.today, this.today)).hasRedirectedUrl(this.followed.path());
		assertThat(get(this.followed.path())).bodyText()
			.contains("4 dage for sent", "Svar modtaget fra Ydelse, 4 dage over fristen")
			.doesNotContain("afventer svar");
	}

	@Test
	void anAnswerOnItsLastDayIsInTime() {
		var due = this.today.minusDays(4);
		pursue("svar", UUID.randomUUID(), 0, due, due);
		assertThat(get(this.followed.path())).bodyText().contains("inden fristen").doesNotContain("for sent");
	}

	@Test
	void aQuestionThatIsWithdrawnIsWaitedForNoMore() {
		var form = UUID.randomUUID();
		pursue("traek-tilbage", form, 0, this.today, this.today);
		assertThat(get(this.followed.path())).bodyText()
			.contains("trukket tilbage " + DAY.format(this.today), "Videresendelse til Ydelse trukket tilbage")
			.doesNotContain("afventer svar");
		assertThat(pursue("svar", UUID.randomUUID(), 1, this.today, this.today))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Der ventes ikke længere på svar");
	}

	@Test
	void whoComesSecondSeesWhatTheOtherDidAndKeepsTheOwnText() {
		pursue("ryk", UUID.randomUUID(), 0, this.today, this.today.plusDays(5));
		assertThat(pursue("svar", UUID.randomUUID(), 0, this.today, this.today)).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("rykket " + DAY.format(this.today), "Sagt i telefonen", "value=\"1\"");
	}

	@Test
	void nothingHappensBeforeTheDepartmentWasAskedOrAfterToday() {
		assertThat(pursue("svar", UUID.randomUUID(), 0, this.today.minusDays(19), this.today))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("før, afdelingen blev spurgt");
		assertThat(pursue("svar", UUID.randomUUID(), 0, this.today.plusDays(1), this.today))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Datoen kan ikke ligge i fremtiden.", "Sagt i telefonen");
	}

	@Test
	void aForwardingIsFoundByItsOwnCaseOnly() {
		this.followed.cases.inquiry(this.today);
		var other = this.jdbc.sql(
				"select '/henvendelser/' || case_year || '-' || to_char(case_sequence, 'FM0000') from inquiry where id <> ?")
			.param(this.followed.inquiry)
			.query(String.class)
			.single();
		assertThat(get(other + "/videresendt/" + this.forwarding + "/ryk")).hasStatus(HttpStatus.NOT_FOUND);
	}

	private MvcTestResult pursue(String word, UUID form, long version, LocalDate on, LocalDate due) {
		return this.mvc.post()
			.uri(this.followed.path() + "/videresendt/" + this.forwarding + "/" + word)
			.with(user(Staff.ADVISOR))
			.with(csrf())
			.param("id", form.toString())
			.param("version", Long.toString(version))
			.param("on", DAY.format(on))
			.param("mode", "PHONE")
			.param("dueOn", DAY.format(due))
			.param("note", "Sagt i telefonen")
			.exchange();
	}

	private MvcTestResult get(String path) {
		return this.mvc.get().uri(path).with(user(Staff.ADVISOR)).exchange();
	}

}
