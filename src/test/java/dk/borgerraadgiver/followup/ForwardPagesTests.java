package dk.borgerraadgiver.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
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
 * A case is forwarded to departments.
 */
@OfficeTest
class ForwardPagesTests {

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
		this.followed = new FollowedCase(this.jdbc, this.today);
	}

	@Test
	void severalMattersGoToTheirDepartmentInOneQuestion() {
		assertThat(forward(UUID.randomUUID(), null, this.followed.delay, this.followed.guidance))
			.hasRedirectedUrl(path());
		assertThat(this.followed.count("forwarding")).isEqualTo(1);
		assertThat(this.followed.count("forwarding_matter")).isEqualTo(2);
		assertThat(get(path())).bodyText()
			.contains("afventer svar fra Ydelse", "om 9 dage",
					"Videresendt til Ydelse, svar senest " + DAY.format(this.today.plusDays(9)), "Hvad er status?");
	}

	@Test
	void whoIsAboutToCloseSeesWhatIsStillWaitedFor() {
		forward(UUID.randomUUID(), null, this.followed.delay);
		assertThat(get(path() + "/loesning")).hasStatusOk().bodyText().contains("afventer svar fra Ydelse");
	}

	@Test
	void mattersInTwoDepartmentsAreTwoQuestionsWithAClockEach() {
		this.followed.consent(this.followed.streets, this.today);
		assertThat(forward(UUID.randomUUID(), null, this.followed.delay, this.followed.service))
			.hasRedirectedUrl(path());
		assertThat(
				this.jdbc.sql("select count(*) from inquiry_deadline where kind = 'ANSWER'").query(Long.class).single())
			.isEqualTo(2);
	}

	@Test
	void aFormThatIsSentTwiceAsksOnce() {
		var form = UUID.randomUUID();
		forward(form, null, this.followed.delay);
		assertThat(forward(form, null, this.followed.delay)).hasRedirectedUrl(path());
		assertThat(this.followed.count("forwarding")).isEqualTo(1);
	}

	@Test
	void withoutConsentAReasonIsAskedForAndNotedInTheJournal() {
		assertThat(get(path() + "/videresend")).bodyText().contains("intet samtykke");
		var refused = forward(UUID.randomUUID(), null, this.followed.service);
		assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Få det først, eller skriv hvorfor", "Hvad er status?");
		assertThat(this.followed.count("forwarding")).isZero();
		assertThat(forward(UUID.randomUUID(), "Det haster for borgeren", this.followed.service))
			.hasRedirectedUrl(path());
		assertThat(get(path())).bodyText().contains("Kontaktet uden samtykke: Vej og Park", "Det haster for borgeren");
	}

	@Test
	void everyMistakeIsToldAndNothingTypedIsLost() {
		var answer = this.mvc.post()
			.uri(path() + "/videresend")
			.with(user(Staff.ADVISOR))
			.with(csrf())
			.param("id", UUID.randomUUID().toString())
			.param("askedOn", "tirsdag")
			.param("dueOn", "")
			.param("mode", "PHONE")
			.param("question", "Beholdes")
			.exchange();
		assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Ret disse 3 ting", "tirsdag", "Beholdes", "Vælg mindst én, der skal svare.");
	}

	@Test
	void anAnswerIsNotDueBeforeTheQuestion() {
		var answer = this.mvc.post()
			.uri(path() + "/videresend")
			.with(user(Staff.ADVISOR))
			.with(csrf())
			.param("id", UUID.randomUUID().toString())
			.param("chosen", this.followed.delay.toString())
			.param("askedOn", DAY.format(this.today))
			.param("dueOn", DAY.format(this.today.minusDays(1)))
			.param("mode", "PHONE")
			.exchange();
		assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("Vælg en senere dag.");
	}

	@Test
	void aClosedCaseIsForwardedNoMore() {
		this.followed.cases.close(this.followed.inquiry, this.today);
		assertThat(forward(UUID.randomUUID(), null, this.followed.delay)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Genåbn den først.");
	}

	@Test
	void aRestrictedCaseIsForwardedByItsReadersOnly() {
		this.jdbc.sql("update inquiry set restricted = true").update();
		assertThat(get(path() + "/videresend")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(forward(UUID.randomUUID(), null, this.followed.delay)).hasStatus(HttpStatus.NOT_FOUND);
	}

	private MvcTestResult forward(UUID form, @Nullable String reason, UUID... matters) {
		return this.mvc.post()
			.uri(path() + "/videresend")
			.with(user(Staff.ADVISOR))
			.with(csrf())
			.param("id", form.toString())
			.param("chosen", List.of(matters).stream().map(UUID::toString).toArray(String[]::new))
			.param("askedOn", DAY.format(this.today))
			.param("dueOn", DAY.format(this.today.plusDays(9)))
			.param("mode", "EMAIL")
			.param("question", "Hvad er status?")
			.param("reason", (reason != null) ? reason : "")
			.exchange();
	}

	private MvcTestResult get(String path) {
		return this.mvc.get().uri(path).with(user(Staff.ADVISOR)).exchange();
	}

	private String path() {
		return this.followed.path();
	}

}
