package dk.borgerraadgiver.recommendation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import dk.borgerraadgiver.shared.Period;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Focus areas: planned, watched, concluded, and what the problems they come from say.
 */
@OfficeTest
class FocusAreaPagesTests extends RecommendationPages {

	private static final String AREAS = LIST + "/fokusomraader";

	@Autowired
	private Clock clock;

	@Test
	void aProblemIsInFocusAsLongAsAFocusAreaComesFromItThatIsNotConcluded() {
		var problem = this.given.problem("Skriftlige ansøgninger");
		assertThat(get(AREAS + "/ny?problem=" + problem)).bodyText().contains("Skriftlige ans&oslash;gninger");
		UUID first = UUID.randomUUID();
		UUID second = UUID.randomUUID();
		send(plan(first, "Første halvår").param("problems", problem.toString()));
		send(plan(second, "Andet halvår").param("problems", problem.toString()));
		assertThat(status(problem)).isEqualTo("FOCUS");
		assertThat(get("/problemer?vis=fokusomraader")).bodyText().contains("Skriftlige ansøgninger");
		assertThat(get("/problemer/" + problem)).bodyText().contains("Første halvår", "Andet halvår");
		send(conclude(first, 0, "Blanketterne er rettet"));
		assertThat(status(problem)).isEqualTo("FOCUS");
		send(conclude(second, 0, "Færre klager"));
		assertThat(status(problem)).isEqualTo("WATCHED");
		send(post(area(second) + "/genoptag"));
		assertThat(status(problem)).isEqualTo("FOCUS");
		send(edit(second, 2, "Andet halvår"));
		assertThat(status(problem)).as("no longer named").isEqualTo("WATCHED");
	}

	@Test
	void aProblemsOwnFormNeitherPutsItInFocusNorTakesItOut() {
		var problem = this.given.problem("Frister");
		send(describe(problem, 0, "FOCUS"));
		assertThat(status(problem)).isEqualTo("WATCHED");
		send(plan(UUID.randomUUID(), "Frister").param("problems", problem.toString()));
		assertThat(get("/problemer/" + problem + "/ret")).bodyText().contains("Er fokusområde, så længe");
		send(describe(problem, 2, "DONE"));
		assertThat(status(problem)).isEqualTo("FOCUS");
	}

	@Test
	void aFormSentTwiceIsOneFocusArea() {
		UUID id = UUID.randomUUID();
		send(plan(id, "Frister"));
		assertThat(send(plan(id, "Frister"))).hasStatus(HttpStatus.FOUND).hasRedirectedUrl(area(id));
		assertThat(count("focus_area")).isOne();
		assertThat(count("focus_area_step")).isOne();
		send(conclude(id, 0, "Færre klager"));
		assertThat(send(conclude(id, 0, "Færre klager"))).hasStatus(HttpStatus.FOUND);
		send(post(area(id) + "/genoptag"));
		send(post(area(id) + "/genoptag"));
		assertThat(count("focus_area_step")).isEqualTo(3);
	}

	@Test
	void allThatIsWrongIsToldAndNothingTypedIsLost() {
		assertThat(send(post(AREAS + "/ny").param("id", UUID.randomUUID().toString())
			.param("why", "Det går igen")
			.param("from", "1-7-2026")
			.param("to", "30-6-2026"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Skriv, hvad der holdes øje med", "Perioden slutter, før den begynder", "Det g&aring;r igen");
		UUID id = this.given.focus("Frister", DAY, DAY.plusMonths(6));
		assertThat(send(post(area(id) + "/afslut").param("version", "0").param("on", "1-1-2999")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Skriv, hvad der kom ud af det", "01-01-2999");
		assertThat(send(conclude(id, 0, "Færre klager", "1-1-2999"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Dagen ligger i fremtiden", "F&aelig;rre klager");
	}

	@Test
	void oneMoreDepartmentIsAskedForWhileTheRestStaysAsTyped() {
		assertThat(send(plan(UUID.randomUUID(), "Frister").param("tilfoej", "1"))).hasStatusOk()
			.bodyText()
			.contains("addressees[1].departmentId", "Frister");
		assertThat(count("focus_area")).isZero();
	}

	@Test
	void ofTwoAdvisorsTheSecondSeesBothVersions() {
		UUID id = this.given.focus("Frister", DAY, DAY.plusMonths(6));
		send(edit(id, 0, "Den første skrev"));
		assertThat(send(edit(id, 0, "Den anden skrev"))).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Den første skrev", "Den anden skrev");
		assertThat(send(edit(id, 0, "Den første skrev"))).as("pressed twice").hasStatus(HttpStatus.FOUND);
		assertThat(send(conclude(id, 0, "Færre klager"))).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("En anden har rettet imens", "F&aelig;rre klager");
		assertThat(get(area(id))).bodyText().contains("Sådan stod der før", "Den første skrev");
	}

	@Test
	void whereItStandsFollowsTheDaysOfItsPeriod() {
		var half = Period.halfYear(LocalDate.now(this.clock));
		this.given.focus("Kommer", half.to().plusDays(1), half.to().plusMonths(6));
		this.given.focus("Er i gang", half.from(), half.to());
		var past = this.given.focus("Er slut", half.from().minusMonths(6), half.from().minusDays(1));
		assertThat(body(AREAS, Staff.ADVISOR)).containsSubsequence("I gang", "Er i gang", "I gang", "perioden er slut",
				"Er slut", "Kommende", "Kommer");
		send(conclude(past, 0, "Færre klager"));
		assertThat(body(AREAS, Staff.ADVISOR)).containsSubsequence("Er i gang", "Kommer", "Afsluttet", "Er slut")
			.doesNotContain("perioden er slut");
	}

	@Test
	void theCouncilReadsWhatIsPublishedAndNothingOfTheProblemsBehind() {
		var problem = this.given.problem("Et internt navn");
		UUID id = this.given.focus("Skriftlige ansøgninger", DAY, DAY.plusMonths(6), problem);
		this.given.focus("Ikke udgivet", DAY, DAY.plusMonths(6));
		assertThat(get(area(id), Staff.COUNCIL)).hasStatus(404);
		assertThat(body(AREAS, Staff.COUNCIL)).contains("Der er endnu ikke offentliggjort noget fokusområde");
		send(post(area(id) + "/offentlig").param("publicFrom", "2-3-2026"));
		for (String path : new String[] { AREAS, area(id) }) {
			assertThat(body(path, Staff.COUNCIL)).contains("Skriftlige ansøgninger", "Fordi det går igen")
				.doesNotContain("Et internt navn", "/problemer", "Ikke udgivet", Staff.ADVISOR.fullName(), "Nyt fokus");
		}
		assertThat(get(area(id) + "/ret", Staff.COUNCIL)).hasStatus(403);
		send(post(area(id) + "/offentlig").param("publicFrom", ""));
		assertThat(get(area(id), Staff.COUNCIL)).hasStatus(404);
	}

	@Test
	void theListTakesAsManyStatementsWithManyAsWithOne() {
		this.given.focus("Frister", DAY, DAY.plusMonths(6));
		int one = statements(AREAS, Staff.ADVISOR);
		for (int i = 0; i < 20; i++) {
			this.given.focus("Frister " + i, DAY, DAY.plusMonths(6));
		}
		assertThat(statements(AREAS, Staff.ADVISOR)).isEqualTo(one).isLessThanOrEqualTo(6);
	}

	private MockMvcRequestBuilder plan(UUID id, String title) {
		return filled(post(AREAS + "/ny"), id, title);
	}

	private MockMvcRequestBuilder edit(UUID id, long version, String title) {
		return filled(post(area(id) + "/ret"), id, title).param("version", Long.toString(version));
	}

	private static MockMvcRequestBuilder filled(MockMvcRequestBuilder form, UUID id, String title) {
		return form.param("id", id.toString())
			.param("title", title)
			.param("why", "Det går igen")
			.param("from", "1-1-2026")
			.param("to", "30-6-2026");
	}

	private MockMvcRequestBuilder conclude(UUID id, long version, String outcome) {
		return conclude(id, version, outcome, "2-3-2026");
	}

	private MockMvcRequestBuilder conclude(UUID id, long version, String outcome, String on) {
		return post(area(id) + "/afslut").param("version", Long.toString(version))
			.param("outcome", outcome)
			.param("on", on);
	}

	private MockMvcRequestBuilder describe(UUID problem, long version, String status) {
		return post("/problemer/" + problem + "/ret").param("id", problem.toString())
			.param("version", Long.toString(version))
			.param("title", "Frister")
			.param("status", status);
	}

	private String status(UUID problem) {
		return this.jdbc.sql("select status from problem where id = ?").param(problem).query(String.class).single();
	}

}
