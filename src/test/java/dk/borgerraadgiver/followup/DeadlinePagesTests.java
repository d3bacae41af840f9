package dk.borgerraadgiver.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import dk.borgerraadgiver.support.Statements;
import org.jspecify.annotations.Nullable;
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
 * The office's own clock: first reply, closing, and deadlines advisors set.
 */
@OfficeTest
class DeadlinePagesTests {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private LocalDate today = LocalDate.EPOCH;

	private FollowedCase followed;

	@BeforeEach
	void receive() {
		this.today = LocalDate.now(this.clock);
		this.followed = new FollowedCase(this.jdbc, this.today.minusDays(10));
	}

	@Test
	void aCaseHasTheOfficesTargetsFromTheDayItWasReceived() {
		this.jdbc.sql("update office set first_reply_days = 6, first_reply_working = false, closing_target_days = 15")
			.update();
		assertThat(clocks()).containsExactly("FIRST_REPLY " + this.today.minusDays(4),
				"CLOSING " + this.today.plusDays(5));
		assertThat(get(this.followed.path())).bodyText().contains("Vi svarer borgeren", "4 dage over frist");
	}

	@Test
	void aFirstReplyIsNotedOnce() {
		assertThat(post("/foerste-svar", "on", DAY.format(this.today.minusDays(2)), "note", "Kvittering sendt"))
			.hasRedirectedUrl(this.followed.path());
		assertThat(post("/foerste-svar", "on", DAY.format(this.today), "note", "igen"))
			.hasRedirectedUrl(this.followed.path());
		assertThat(get(this.followed.path())).bodyText()
			.contains("Første svar til borgeren", "Kvittering sendt")
			.doesNotContain("Vi svarer borgeren");
		assertThat(this.jdbc.sql("select replied_on from first_reply").query(LocalDate.class).single())
			.isEqualTo(this.today.minusDays(2));
	}

	@Test
	void nobodyRepliesBeforeTheInquiryCame() {
		assertThat(post("/foerste-svar", "on", DAY.format(this.today.minusDays(11)), "note", "Beholdes"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("før, henvendelsen blev modtaget", "Beholdes");
	}

	@Test
	void whoIsSpokenToAtOnceWaitsForNoFirstReply() {
		this.jdbc.sql("update inquiry set channel_id = (select id from code where meaning = 'SPOKEN' limit 1)")
			.update();
		assertThat(clocks()).hasSize(1).first().asString().startsWith("CLOSING");
	}

	@Test
	void sparringHasNoCitizenWhoWaits() {
		this.jdbc.sql("update inquiry set type_id = (select id from code where meaning = 'SPARRING')").update();
		assertThat(clocks()).isEmpty();
	}

	@Test
	void aClosedCaseOwesNothingAndAReopenedOneHasItsTimeAnew() {
		this.followed.deadline(this.today, "Ring");
		this.followed.cases.close(this.followed.inquiry, this.today.minusDays(5));
		assertThat(clocks()).isEmpty();
		this.followed.cases.reopen(this.followed.inquiry, this.today.minusDays(1));
		assertThat(clocks()).containsExactly("OWN " + this.today, "CLOSING " + this.today.plusDays(27));
	}

	@Test
	void aDeadlineIsSetChangedAndTickedOff() {
		var form = UUID.randomUUID().toString();
		for (int i = 0; i < 2; i++) {
			assertThat(post("/frist", "id", form, "what", "Ring til borgeren", "dueOn",
					DAY.format(this.today.plusDays(1))))
				.hasRedirectedUrl(this.followed.path());
		}
		assertThat(this.followed.count("own_deadline")).isEqualTo(1);
		assertThat(get(this.followed.path())).bodyText().contains("Ring til borgeren", "i morgen", "Frist sat:");
		assertThat(post("/frist/" + form, "id", form, "version", "0", "what", "Ring igen", "dueOn",
				DAY.format(this.today)))
			.hasRedirectedUrl(this.followed.path());
		assertThat(post("/frist/" + form + "/klaret")).hasRedirectedUrl(this.followed.path());
		post("/frist/" + form + "/klaret");
		assertThat(this.jdbc.sql("select event from journal_entry order by place").query(String.class).list())
			.containsExactly("deadline-set", "deadline-changed", "deadline-met");
		assertThat(clocks()).doesNotContain("OWN " + this.today);
	}

	@Test
	void anEmptyDeadlineIsToldWhatItLacks() {
		assertThat(post("/frist", "id", UUID.randomUUID().toString(), "what", " ", "dueOn", "31-2-2026"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Skriv, hvad der skal være gjort.", "Ret disse 2 ting", "31-2-2026");
	}

	@Test
	void whoChangesADeadlineSecondSeesBothTexts() {
		var id = this.followed.deadline(this.today, "Som den var");
		post("/frist/" + id, "id", id.toString(), "version", "0", "what", "Den andens", "dueOn",
				DAY.format(this.today));
		assertThat(post("/frist/" + id, "id", id.toString(), "version", "0", "what", "Mit eget", "dueOn",
				DAY.format(this.today)))
			.hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Den andens", "Mit eget");
	}

	@Test
	void theListOfInquiriesShowsWhatIsDueNextAndFindsWhatIsOver() {
		this.followed.deadline(this.today.minusDays(2), "Ring");
		this.jdbc.sql("update office set first_reply_days = 300").update();
		this.followed.cases.inquiry(this.today);
		assertThat(get("/henvendelser")).bodyText().contains("egen frist", "2 dage over frist", "2 fundet");
		assertThat(get("/henvendelser?frist=OVER")).bodyText().contains("Mangler svar", "1 fundet");
		assertThat(get("/henvendelser?frist=IDAG")).bodyText().doesNotContain("Mangler svar");
	}

	@Test
	void theListTakesSixStatementsAtMostHoweverManyDeadlines() {
		for (int i = 0; i < 20; i++) {
			this.followed.cases.inquiry(this.today.minusDays(i));
			this.followed.deadline(this.today.plusDays(i), "Ring");
		}
		Statements.forget();
		assertThat(get("/henvendelser?frist=OVER&sorter=frist-stigende")).hasStatusOk();
		assertThat(Statements.heard()).hasSizeLessThanOrEqualTo(6);
	}

	private List<@Nullable String> clocks() {
		return this.jdbc.sql("select kind || ' ' || due_on from inquiry_deadline order by due_on")
			.query(String.class)
			.list();
	}

	private MvcTestResult post(String path, String... fields) {
		var request = this.mvc.post().uri(this.followed.path() + path).with(user(Staff.ADVISOR)).with(csrf());
		for (int i = 0; i < fields.length; i += 2) {
			request.param(fields[i], fields[i + 1]);
		}
		return request.exchange();
	}

	private MvcTestResult get(String path) {
		return this.mvc.get().uri(path).with(user(Staff.ADVISOR)).exchange();
	}

}
