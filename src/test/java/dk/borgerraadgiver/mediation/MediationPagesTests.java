package dk.borgerraadgiver.mediation;

import java.nio.charset.StandardCharsets;
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
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Mediations and observed meetings, as an advisor notes them.
 */
@OfficeTest
class MediationPagesTests {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");

	private static final String CASE = "/henvendelser/2026-0002";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private String today = "";

	private UUID benefits = new UUID(0, 0);

	private final UUID id = UUID.randomUUID();

	@BeforeEach
	void receive() {
		this.today = DAY.format(LocalDate.now(this.clock));
		var cases = new CaseMother(this.jdbc);
		this.benefits = cases.code("DEPARTMENT", "Ydelse");
		var inquiry = cases.inquiry(LocalDate.of(2026, 3, 2), null, null, cases.citizen("Test Borger"));
		cases.matter(inquiry, this.benefits, null);
	}

	@Test
	void aMediationIsFollowedFromProposalToAgreementInTheJournal() {
		propose("Fristen for svar");
		assertThat(answer("true")).hasStatus3xxRedirection();
		assertThat(meeting("HELD", "Alle var enige om fristen")).hasStatus3xxRedirection();
		assertThat(end("AGREED", "Svar inden 14 dage")).hasStatus3xxRedirection();
		assertThat(body(CASE)).contains("Mægling foreslået med Ydelse", "Mægling med Ydelse accepteret",
				"Mæglingsmøde med Ydelse holdt " + this.today, "Mægling med Ydelse slut: enige", "Svar inden 14 dage");
		assertThat(body(CASE + "/maegling/" + this.id)).contains("Enige", "Rådhuset", "Alle var enige om fristen");
	}

	@Test
	void theResultOfTheMattersIsSuggestedAndNeverSet() {
		propose("");
		answer("true");
		meeting("HELD", "");
		end("PARTLY", "");
		assertThat(body(CASE + "/maegling/" + this.id)).contains("Forslag til resultat", "kunne være delvist løst");
		assertThat(this.jdbc.sql("select count(*) from complaint_matter where result_id is not null")
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void theWrongOrderIsRefusedKindlyAndNothingTypedIsLost() {
		propose("");
		assertThat(end("AGREED", "Skrevet for tidligt")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("når et møde er holdt", "Skrevet for tidligt");
		assertThat(meeting("PLANNED", "Endnu for tidligt")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Notér deres svar først", "Endnu for tidligt");
		answer("true");
		meeting("HELD", "");
		assertThat(answer("false")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("allerede mødtes");
	}

	@Test
	void whoAnswersLateSeesBothAnswersAndCanLetTheirsCount() {
		propose("");
		answer("true");
		assertThat(answer("false", "Min begrundelse", "0")).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("En anden har rettet imens", "Accepteret den", "Min begrundelse",
					"name=\"answeredOn\" value=\"" + this.today);
		assertThat(answer("false", "Min begrundelse", "1")).hasStatus3xxRedirection();
		assertThat(body(CASE + "/maegling/" + this.id)).contains("Afslået", "Min begrundelse", "Ret svaret");
		assertThat(answer("true")).hasStatus3xxRedirection();
		assertThat(body(CASE)).contains("Mægling med Ydelse afslået", "Min begrundelse",
				"Svar på mægling med Ydelse rettet: accepteret");
	}

	@Test
	void whoEndsLateSeesBothOutcomesAndTheJournalKeepsBoth() {
		propose("");
		answer("true");
		meeting("HELD", "");
		var version = version();
		assertThat(end("AGREED", "Den andens aftale", version)).hasStatus3xxRedirection();
		assertThat(end("PARTLY", "Min aftale", version)).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("En anden har rettet imens", "Den andens aftale", "Min aftale");
		assertThat(end("PARTLY", "Min aftale")).hasStatus3xxRedirection();
		assertThat(body(CASE)).contains("slut: enige", "Den andens aftale", "udfald rettet: delvist enige",
				"Min aftale");
	}

	@Test
	void whoIsLateWithAMeetingSeesBothTexts() {
		propose("");
		answer("true");
		var version = version();
		meeting(this.id, "PLANNED", "Den første", version);
		meeting(this.id, "HELD", "Den andens ord", version());
		assertThat(meeting(this.id, "HELD", "Mine ord", version)).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Den andens ord", "Mine ord");
		var held = version();
		meeting(this.id, "HELD", "Den andens nye ord", held);
		assertThat(meeting(this.id, "HELD", "Mine nye ord", held)).as("only the note was changed")
			.hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Den andens nye ord", "Mine nye ord");
		end("AGREED", "Aftalt imens");
		assertThat(meeting(UUID.randomUUID(), "PLANNED", "Nyt referat", version)).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Aftalt imens", "Nyt referat");
	}

	@Test
	void theJournalTellsWhereAMeetingIsAndWhoWasThere() {
		propose("");
		answer("true");
		post("/maegling/" + this.id + "/moeder/ny", "id", UUID.randomUUID().toString(), "day", this.today, "at",
				"10:00", "place", "Rådhuset", "participants", "Teamleder Bo", "status", "HELD", "note", "God tone");
		assertThat(body(CASE)).contains("holdt " + this.today + " 10:00, Rådhuset", "Teamleder Bo\nGod tone");
	}

	@Test
	void aDoubleClickIsOneOfEach() {
		for (int click = 0; click < 2; click++) {
			assertThat(propose("")).hasStatus3xxRedirection();
		}
		for (int click = 0; click < 2; click++) {
			assertThat(answer("true", "", "0")).hasStatus3xxRedirection();
		}
		var meeting = UUID.randomUUID().toString();
		for (int click = 0; click < 2; click++) {
			assertThat(post("/maegling/" + this.id + "/moeder/ny", "id", meeting, "day", this.today, "status", "HELD",
					"version", "1"))
				.hasStatus3xxRedirection();
		}
		var held = version();
		for (int click = 0; click < 2; click++) {
			assertThat(end("AGREED", "", held)).hasStatus3xxRedirection();
		}
		assertThat(this.jdbc.sql("select count(*) from journal_entry where event like 'mediation%'")
			.query(Long.class)
			.single()).isEqualTo(4);
	}

	@Test
	void withoutConsentItWarnsAndLetsTheAdvisorGoOn() {
		assertThat(body(CASE + "/maegling/ny")).contains("Der mangler samtykke til Ydelse");
		assertThat(propose("")).hasStatus3xxRedirection();
		assertThat(body(CASE + "/maegling/" + this.id)).contains("Der mangler samtykke til Ydelse");
	}

	@Test
	void anUnreadableDayKeepsEverything() {
		assertThat(post("/maegling/ny", "id", this.id.toString(), "proposedOn", "31-2-2026", "about", "Det, jeg skrev"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("31-2-2026", "Det, jeg skrev", "Skriv datoen som dag-måned-år",
					"Vælg den afdeling, det handler om.");
	}

	@Test
	void whoIsLateToCorrectSeesBothTexts() {
		propose("Først");
		correct("Den andens ord", "0");
		assertThat(correct("Mine ord", "0")).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Den andens ord", "Mine ord");
		assertThat(body(CASE)).as("what stood before").contains("Først");
	}

	@Test
	void aCaseCanHaveSeveralMediations() {
		propose("Den første");
		assertThat(post("/maegling/ny", "id", UUID.randomUUID().toString(), "departmentId", this.benefits.toString(),
				"proposedOn", this.today))
			.hasStatus3xxRedirection();
		assertThat(body(CASE).split("Mægling med Ydelse</a>", -1)).hasSize(3);
	}

	@Test
	void anObservedMeetingIsPlannedAndAttended() {
		observe("/ny", "PLANNED", "");
		assertThat(body(CASE)).contains("Observatør ved møde med Ydelse", "Planlagt");
		observe("/" + this.id, "ATTENDED", "God tone");
		assertThat(body(CASE)).contains("Deltaget", "God tone");
		assertThat(observe("/" + this.id, "CANCELLED", "For sent")).as("with an old version")
			.hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("God tone", "For sent");
	}

	@Test
	void noMeetingIsAttendedBeforeItsDay() {
		assertThat(post("/observatoer/ny", "id", this.id.toString(), "departmentId", this.benefits.toString(), "day",
				DAY.format(LocalDate.now(this.clock).plusDays(1)), "status", "ATTENDED", "note", "Set i drift"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Dagen ligger i fremtiden", "Set i drift");
	}

	@Test
	void aMediationOfAnotherCaseIsNotFound() {
		propose("");
		new CaseMother(this.jdbc).inquiry(LocalDate.of(2025, 3, 2));
		assertThat(this.mvc.get().uri("/henvendelser/2025-0001/maegling/" + this.id).with(user(Staff.ADVISOR)))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

	private MvcTestResult propose(String about) {
		return post("/maegling/ny", "id", this.id.toString(), "departmentId", this.benefits.toString(), "about", about,
				"proposedOn", this.today);
	}

	private MvcTestResult correct(String about, String version) {
		return post("/maegling/" + this.id + "/ret", "id", this.id.toString(), "departmentId", this.benefits.toString(),
				"about", about, "proposedOn", this.today, "version", version);
	}

	private MvcTestResult answer(String accepted) {
		return answer(accepted, "", version());
	}

	private MvcTestResult answer(String accepted, String reason, String version) {
		return post("/maegling/" + this.id + "/svar", "accepted", accepted, "answeredOn", this.today, "reason", reason,
				"version", version);
	}

	private MvcTestResult meeting(String status, String note) {
		return meeting(UUID.randomUUID(), status, note, version());
	}

	private MvcTestResult meeting(UUID meeting, String status, String note, String version) {
		return post("/maegling/" + this.id + "/moeder/ny", "id", meeting.toString(), "day", this.today, "place",
				"Rådhuset", "status", status, "note", note, "version", version);
	}

	private MvcTestResult end(String outcome, String agreement) {
		return end(outcome, agreement, version());
	}

	private MvcTestResult end(String outcome, String agreement, String version) {
		return post("/maegling/" + this.id + "/afslut", "outcome", outcome, "endedOn", this.today, "agreement",
				agreement, "version", version);
	}

	/** As a page opened now would carry it. */
	private String version() {
		return this.jdbc.sql("select version from mediation").query(String.class).single();
	}

	private MvcTestResult observe(String path, String status, String note) {
		return post("/observatoer" + path, "id", this.id.toString(), "departmentId", this.benefits.toString(), "day",
				this.today, "status", status, "note", note, "version", "0");
	}

	private MvcTestResult post(String path, String... parameters) {
		var request = this.mvc.post().uri(CASE + path).with(user(Staff.ADVISOR)).with(csrf());
		for (int i = 0; i < parameters.length; i += 2) {
			request.param(parameters[i], parameters[i + 1]);
		}
		return request.exchange();
	}

	private String body(String uri) {
		var answer = this.mvc.get().uri(uri).with(user(Staff.ADVISOR)).exchange();
		assertThat(answer).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
