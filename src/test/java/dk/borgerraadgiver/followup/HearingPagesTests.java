package dk.borgerraadgiver.followup;

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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * In a case of the office's own initiative a department is heard.
 */
@OfficeTest
class HearingPagesTests {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private LocalDate today = LocalDate.EPOCH;

	private UUID department = new UUID(0, 0);

	private String path = "";

	@BeforeEach
	void begin() {
		this.today = LocalDate.now(this.clock);
		var cases = new CaseMother(this.jdbc);
		var began = this.today.minusDays(30);
		var own = cases.inquiry(began, cases.code("TYPE", "Undersøgelse", null, "OWN_INITIATIVE"), null, null);
		this.department = cases.code("DEPARTMENT", "Ydelse");
		cases.concern(own, this.department);
		this.path = "/henvendelser/" + this.jdbc
			.sql("select case_year || '-' || lpad(case_sequence::text, 4, '0') from inquiry where id = ?")
			.param(own)
			.query(String.class)
			.single();
	}

	@Test
	void theFormAsksForAHearingAndForNobodysConsent() {
		assertThat(get(this.path)).bodyText().contains("Send i høring …").doesNotContain("Videresend …");
		assertThat(get(this.path + "/videresend")).hasStatusOk()
			.bodyText()
			.contains("i høring", "Hvem bliver hørt?", "Hvad bliver afdelingen hørt om?")
			.doesNotContain("samtykke");
	}

	@Test
	void itIsDueAndStandsInTheTimelineUntilWhatWasSaidIsNoted() {
		hear(this.today.minusDays(20), this.today.minusDays(3));
		assertThat(get(this.path)).bodyText()
			.contains("Høring", "Sendt i høring hos Ydelse, svar senest " + DAY.format(this.today.minusDays(3)),
					"Bliver fristerne holdt?", "3 dage over frist", "Ydelse svarer")
			.doesNotContain("Videresendt", "uden samtykke");
		assertThat(get("/min-dag?sager=alle")).bodyText().contains("Ydelse svarer");
		assertThat(answer()).hasRedirectedUrl(this.path);
		assertThat(get(this.path)).bodyText()
			.contains("Høringssvar", "Høringssvar modtaget fra Ydelse, 3 dage over fristen", "Ni af ti blev holdt.",
					"Læs svaret")
			.doesNotContain("Ydelse svarer");
	}

	private void hear(LocalDate sent, LocalDate due) {
		assertThat(this.mvc.post()
			.uri(this.path + "/videresend")
			.with(user(Staff.ADVISOR))
			.with(csrf())
			.param("id", UUID.randomUUID().toString())
			.param("chosen", this.department.toString())
			.param("askedOn", DAY.format(sent))
			.param("dueOn", DAY.format(due))
			.param("mode", "EMAIL")
			.param("question", "Bliver fristerne holdt?")).hasRedirectedUrl(this.path);
	}

	private MvcTestResult answer() {
		var forwarding = this.jdbc.sql("select id from forwarding").query(UUID.class).single();
		return this.mvc.post()
			.uri(this.path + "/videresendt/" + forwarding + "/svar")
			.with(user(Staff.ADVISOR))
			.with(csrf())
			.param("id", UUID.randomUUID().toString())
			.param("version", "0")
			.param("on", DAY.format(this.today))
			.param("dueOn", DAY.format(this.today))
			.param("mode", "EMAIL")
			.param("note", "Ni af ti blev holdt.", "Læs svaret")
			.exchange();
	}

	private MvcTestResult get(String address) {
		return this.mvc.get().uri(address).with(user(Staff.ADVISOR)).exchange();
	}

}
