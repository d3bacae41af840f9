package dk.borgerraadgiver.followup;

import java.nio.charset.StandardCharsets;
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
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * A department's written answer is noted with its documents in one step, and is no longer
 * waited for.
 */
@OfficeTest
class AnswerByLetterTests {

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

	private final UUID entry = UUID.randomUUID();

	@BeforeEach
	void forward() {
		this.today = LocalDate.now(this.clock);
		this.followed = new FollowedCase(this.jdbc, this.today.minusDays(20));
		this.forwarding = this.followed.forwarded(this.followed.benefits, this.today.minusDays(18),
				this.today.minusDays(4));
	}

	@Test
	void thePageOfAnAnswerLeadsToALetterThatIsFilledIn() {
		assertThat(get("/videresendt/" + this.forwarding + "/svar")).bodyText()
			.contains(this.followed.path() + "/notat?svar=" + this.forwarding);
		assertThat(get("/notat?svar=" + this.forwarding)).bodyText()
			.contains("Er det svaret fra en afdeling?", "value=\"Ydelse\"")
			.containsPattern("value=\"" + this.forwarding + "\" selected")
			.containsPattern("value=\"LETTER_IN\" checked");
	}

	@Test
	void theLetterItsFileAndTheEndOfWaitingComeInOneStep() {
		attach();
		assertThat(note(this.today, "kind", "LETTER_IN", "note", "Vi beklager.", "documents[0].id", received(),
				"documents[0].subject", "Svar af i dag"))
			.hasStatus(HttpStatus.FOUND);
		assertThat(get("")).bodyText()
			.contains("Vi beklager.", "Svar af i dag", "Svar modtaget fra Ydelse, 4 dage over fristen",
					"4 dage for sent", "Læs svaret",
					this.followed.path() + "?post=" + this.entry + "#post-" + this.entry)
			.doesNotContain("afventer svar fra Ydelse");
	}

	@Test
	void sentTwiceItIsOneAnswer() {
		for (int time = 0; time < 2; time++) {
			assertThat(note(this.today, "kind", "LETTER_IN", "note", "Vi beklager.")).hasStatus(HttpStatus.FOUND);
		}
		assertThat(this.jdbc.sql("select count(*) from journal_entry where event like 'department-answered%'")
			.query(Long.class)
			.single()).isOne();
	}

	@Test
	void whatIsAnsweredMeanwhileIsToldAtItsFieldAndTheLetterIsKept() {
		this.jdbc.sql("update forwarding set answered_on = ?").param(this.today).update();
		assertThat(note(this.today, "kind", "LETTER_IN", "note", "Vi beklager."))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Der ventes ikke længere på svar", "Vi beklager.");
		assertThat(this.followed.count("journal_entry")).isZero();
	}

	@Test
	void noAnswerComesBeforeTheQuestion() {
		assertThat(note(this.today.minusDays(19), "kind", "LETTER_IN", "note", "Vi beklager."))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("før, afdelingen blev spurgt", "Vi beklager.");
	}

	@Test
	void anotherCasesQuestionIsNotAnsweredHere() {
		this.followed.cases.inquiry(this.today);
		var other = this.jdbc.sql(
				"select '/henvendelser/' || case_year || '-' || to_char(case_sequence, 'FM0000') from inquiry where id <> ?")
			.param(this.followed.inquiry)
			.query(String.class)
			.single();
		assertThat(this.mvc.post()
			.uri(other + "/notat")
			.with(user(Staff.ADVISOR))
			.with(csrf())
			.param("id", this.entry.toString())
			.param("kind", "LETTER_IN")
			.param("note", "Vi beklager.")
			.param("answers", this.forwarding.toString())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(this.followed.count("journal_entry")).isZero();
	}

	private void attach() {
		assertThat(this.mvc.post()
			.uri(this.followed.path() + "/notat")
			.multipart()
			.file(new MockMultipartFile("filer", "svar.txt", "text/plain", "Svar".getBytes(StandardCharsets.UTF_8)))
			.with(user(Staff.ADVISOR))
			.with(csrf())
			.param("id", this.entry.toString())
			.param("answers", this.forwarding.toString())
			.param("kind", "LETTER_IN")
			.param("vedhaeft", "1")).hasStatusOk()
			.bodyText()
			.containsPattern("value=\"" + this.forwarding + "\" selected");
	}

	private String received() {
		return this.jdbc.sql("select id::text from received_file").query(String.class).single();
	}

	private MvcTestResult note(LocalDate on, String... fields) {
		var request = this.mvc.post()
			.uri(this.followed.path() + "/notat")
			.with(user(Staff.ADVISOR))
			.with(csrf())
			.param("id", this.entry.toString())
			.param("on", DAY.format(on))
			.param("answers", this.forwarding.toString());
		for (int place = 0; place < fields.length; place += 2) {
			request.param(fields[place], fields[place + 1]);
		}
		return request.exchange();
	}

	private MvcTestResult get(String address) {
		return this.mvc.get().uri(this.followed.path() + address).with(user(Staff.ADVISOR)).exchange();
	}

}
