package dk.borgerraadgiver.inquiry;

import java.util.UUID;

import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Criticism, what the department changed, and the lesson, beside how a matter was solved.
 */
@OfficeTest
class LearningPagesTests extends InquiryPages {

	private static final String LESSON = "Skriv fristen i kvitteringen";

	@Test
	void whatWasLearnedStandsOnTheCaseAndInItsJournal() {
		send(form(UUID.randomUUID()));
		assertThat(send(learning("0"))).hasStatus(HttpStatus.FOUND);
		assertThat(get(FIRST)).bodyText()
			.contains(LESSON, "Alvorlig kritik (kritisabelt)", "Ny skabelon", "Skriv et eksempel til beretninger")
			.contains("Læring noteret", "Alvorlig kritik udtrykt");
	}

	@Test
	void eachMatterHasALessonOfItsOwn() {
		send(form(UUID.randomUUID()).param("rows[0].categoryId", this.codes.id("Partshøring"))
			.param("rows[1].categoryId", this.codes.id("Kommunikation")));
		var matters = this.jdbc.sql("select id from complaint_matter order by position").query(String.class).list();
		send(post(FIRST + "/loesning").param("version", "0")
			.param("units[0].matterId", matters.getFirst())
			.param("units[1].matterId", matters.getLast())
			.param("units[1].lesson", LESSON));
		assertThat(this.jdbc.sql("select lesson from complaint_matter order by position").query(String.class).list())
			.containsExactly("", LESSON);
	}

	@Test
	void aStaleVersionKeepsBothTheTypedAndTheSavedLesson() {
		send(form(UUID.randomUUID()));
		send(learning("0"), Staff.SECOND_ADVISOR);
		var mine = send(post(FIRST + "/loesning").param("version", "0").param("units[0].lesson", "Min egen linje"));
		assertThat(mine).hasStatus(HttpStatus.CONFLICT).bodyText().contains("Min egen linje", LESSON);
		assertThat(this.jdbc.sql("select lesson from inquiry").query(String.class).single()).isEqualTo(LESSON);
	}

	@Test
	void pressingTwiceIsNoConflict() {
		send(form(UUID.randomUUID()));
		send(learning("0"));
		assertThat(send(learning("0"))).hasStatus(HttpStatus.FOUND);
	}

	@Test
	void anExampleThatSaysNothingIsToldAtItsFieldAndNothingIsLost() {
		send(form(UUID.randomUUID()));
		assertThat(send(post(FIRST + "/loesning").param("version", "0")
			.param("units[0].change", "Ny skabelon")
			.param("units[0].usable", "true"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Skriv, hvad der kan læres", "Ny skabelon", "href=\"#units0.lesson\"");
	}

	@Test
	void aLessonThatIsWrittenAnewStaysInTheJournal() {
		send(form(UUID.randomUUID()));
		send(learning("0"));
		send(post(FIRST + "/loesning").param("version", "1").param("units[0].lesson", "Noget andet"));
		assertThat(get(FIRST)).bodyText().contains(LESSON, "Noget andet");
	}

	@Test
	void theListOfLessonsHoldsAllOrOnlyExamplesAndNothingRestricted() {
		send(form(UUID.randomUUID()));
		send(form(UUID.randomUUID()));
		send(learning("0"));
		send(post("/henvendelser/2026-0002/loesning").param("version", "0")
			.param("units[0].lesson", "Ikke et eksempel"));
		assertThat(get("/henvendelser/laering")).bodyText().contains(LESSON, "Ikke et eksempel", "2 fundet");
		assertThat(get("/henvendelser/laering?eksempler=true")).bodyText()
			.contains(LESSON, "1 fundet")
			.doesNotContain("Ikke et eksempel");
		this.jdbc.sql("update inquiry set restricted = true").update();
		assertThat(get("/henvendelser/laering")).bodyText().doesNotContain(LESSON);
	}

	private MockMvcRequestBuilder learning(String version) {
		return post(FIRST + "/loesning").param("version", version)
			.param("units[0].criticism", "SERIOUS")
			.param("units[0].change", "Ny skabelon")
			.param("units[0].lesson", LESSON)
			.param("units[0].usable", "true");
	}

}
