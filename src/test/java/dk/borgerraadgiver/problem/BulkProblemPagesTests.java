package dk.borgerraadgiver.problem;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import dk.borgerraadgiver.worklist.WorklistPages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Many cases of the list become a problem's at once, after it was asked once more.
 */
@OfficeTest
class BulkProblemPagesTests extends WorklistPages {

	private static final String PAGE = "/henvendelser/flere";

	private static final String ALL = "2026-0001.0 2026-0002.0 2026-0003.0";

	private final UUID known = UUID.randomUUID();

	private final String form = UUID.randomUUID().toString();

	@BeforeEach
	void haveAProblemWithOneCase() {
		this.jdbc.sql("""
				insert into problem (id, title, status, created_by, created_at, changed_by, changed_at, version)
				values (:id, 'Krav om skriftlighed', 'FOCUS', :by, now(), :by, now(), 0)
				""").param("id", this.known).param("by", Staff.ADVISOR.id()).update();
		this.jdbc.sql("insert into problem_case (problem_id, inquiry_id, added_by, added_at) values (?, ?, ?, now())")
			.params(this.known, this.cases.get(1), Staff.ADVISOR.id())
			.update();
	}

	@Test
	void theListOffersItAndThePageOffersTheProblemsAndANewOne() {
		assertThat(get("/henvendelser")).bodyText().contains("Læg til problem");
		assertThat(get(PAGE + "?handling=problem&omfang=ALLE")).hasStatusOk()
			.bodyText()
			.contains("Læg 3 henvendelser til et problem", "Krav om skriftlighed", "data-type-ahead",
					"Eller et nyt problem", "Fortsæt");
	}

	@Test
	void itIsAskedOnceMoreWithWhatIsThereAlreadyAndNothingIsDoneYet() {
		assertThat(send(ALL, "problemId", this.known.toString())).hasStatusOk()
			.bodyText()
			.contains("Krav om skriftlighed", "Fokusområde", "2 henvendelser", "Er der i forvejen", ">2026-0002</a>",
					"Læg 2 henvendelser til problemet", "name=\"problemId\" value=\"" + this.known);
		assertThat(entries("problem-added")).isZero();
	}

	@Test
	void confirmedEachNewOneGetsItsEntryAndTheMessageLeadsToTheProblem() {
		assertThat(send(ALL, "problemId", this.known.toString(), "svar", "YES", "back", "status=AABEN"))
			.hasRedirectedUrl("/henvendelser?status=AABEN")
			.flash()
			.containsKey("flash");
		assertThat(get("/problemer/" + this.known)).bodyText().contains("3 sager", "2026-0001", "2026-0003");
		assertThat(entries("problem-added")).isEqualTo(2);
		assertThat(get(FIRST)).bodyText().contains("Føjet til problemet Krav om skriftlighed");
	}

	@Test
	void theMessageTellsWhereToSeeIt() {
		var done = send(ALL, "problemId", this.known.toString(), "svar", "YES");
		assertThat(this.mvc.perform(MockMvcRequestBuilders.get("/henvendelser")
			.flashAttr("flash", Objects.requireNonNull(done.getMvcResult().getFlashMap().get("flash")))
			.with(user(Staff.ADVISOR)))).bodyText()
			.contains("De 3 henvendelser hører nu til problemet »Krav om skriftlighed«",
					"href=\"/problemer/" + this.known + "\"");
	}

	@Test
	void aNewProblemIsNamedOnceHoweverOftenTheButtonIsPressed() {
		assertThat(send("2026-0001.0 2026-0003.0", "title", "Frister")).bodyText().contains("Nyt problem", "Frister");
		for (int i = 0; i < 2; i++) {
			assertThat(send("2026-0001.0 2026-0003.0", "title", "Frister", "svar", "YES")).hasStatus(HttpStatus.FOUND);
		}
		assertThat(titles()).containsExactly("Frister", "Krav om skriftlighed");
		assertThat(entries("problem-added")).isEqualTo(2);
	}

	@Test
	void theNameOfAProblemThatIsThereMeansThatOne() {
		assertThat(send("2026-0001.0", "title", "krav om skriftlighed")).bodyText()
			.contains("Fokusområde")
			.doesNotContain("Nyt problem");
		send("2026-0001.0", "title", "krav om skriftlighed", "svar", "YES");
		assertThat(titles()).containsExactly("Krav om skriftlighed");
	}

	@Test
	void itCanBeChosenAgainWithWhatWasTyped() {
		assertThat(send(ALL, "title", "Frister", "svar", "BACK")).hasStatusOk()
			.bodyText()
			.contains("value=\"Frister\"", "Fortsæt");
	}

	@Test
	void neitherNorBothAndNothingToDoAreToldAtTheFields() {
		assertThat(send(ALL)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Ikke begge dele", "aria-describedby=\"problem-error\"");
		assertThat(send(ALL, "problemId", this.known.toString(), "title", "Nyt navn"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("value=\"Nyt navn\"");
		assertThat(send("2026-0002.0", "problemId", this.known.toString())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("hører allerede til det problem");
		assertThat(send(ALL, "problemId", UUID.randomUUID().toString())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("findes ikke længere");
	}

	@Test
	void aCaseThatIsClosedToTheViewerIsLeftOutAndOnlyCounted() {
		restrict(1, Staff.SECOND_ADVISOR);
		assertThat(get(PAGE + "?handling=problem&valgt=2026-0001&valgt=2026-0002")).bodyText()
			.contains("Læg 1 henvendelse til et problem", "En af de valgte er ikke med")
			.doesNotContain("2026-0002.0", "2026-0002</a>");
		assertThat(send(ALL, "problemId", this.known.toString(), "svar", "YES")).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("En af dem kan du ikke længere se", "Læg 2 henvendelser")
			.doesNotContain("2026-0002");
		assertThat(entries("problem-added")).isZero();
	}

	private List<@Nullable String> titles() {
		return this.jdbc.sql("select title from problem order by title").query(String.class).list();
	}

	private MvcTestResult send(String cases, String... fields) {
		var request = this.mvc.post()
			.uri(PAGE)
			.param("id", this.form)
			.param("handling", "problem")
			.param("cases", cases);
		for (int i = 0; i < fields.length; i += 2) {
			request.param(fields[i], fields[i + 1]);
		}
		return request.with(user(Staff.ADVISOR)).with(csrf()).exchange();
	}

}
