package dk.borgerraadgiver.report.passage;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.recommendation.RecommendationMother;
import dk.borgerraadgiver.report.DraftReport;
import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * A recommendation's whole way: given in a report, answered, followed up in the next one.
 */
@OfficeTest
class RecommendationCircleTests {

	private static final LocalDate JANUARY = LocalDate.of(2025, 1, 15);

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private RecommendationMother given;

	private CaseMother cases;

	private UUID child;

	private UUID toChild;

	private UUID toAll;

	private DraftReport first;

	private DraftReport second;

	@BeforeEach
	void twoRecommendationsAndAFocusArea() {
		this.cases = new CaseMother(this.jdbc);
		this.given = new RecommendationMother(this.jdbc);
		this.child = this.cases.code("DEPARTMENT", "Center for Børn");
		this.toChild = this.given.given("Svar inden for fristen", JANUARY, this.child);
		this.toAll = this.given.given("Skriv venligt", JANUARY);
		this.given.focus("Frygt for at klage", LocalDate.of(2025, 7, 1), LocalDate.of(2025, 12, 31));
		this.first = new DraftReport(this.mvc, this.jdbc, new UUID(9, 1));
		this.second = new DraftReport(this.mvc, this.jdbc, new UUID(9, 2));
		this.first.begin("HALF_YEAR", "Halvårsstatus 2025", "1-1-2025", "30-6-2025", "1-1-2024", "30-6-2024");
		this.second.begin("HALF_YEAR", "Andet halvår 2025", "1-7-2025", "31-12-2025", "1-1-2025", "30-6-2025");
	}

	@Test
	void whatAReportRecommendsIsGeneralFirstAndThenByDepartment() {
		assertThat(preview(this.first)).containsSubsequence("Der er ingen tidligere anbefalinger at følge op på.",
				"Til hele kommunen", "Skriv venligt", "Kommunen skal: Skriv venligt", "Til Center for Børn",
				"Svar inden for fristen", "Fokusområder i den kommende periode", "Frygt for at klage",
				"Fordi det går igen");
		this.first.saysOnly("{{anbefalinger:center for børn}}");
		assertThat(preview(this.first)).contains("Svar inden for fristen").doesNotContain("Skriv venligt");
		this.first.saysOnly("{{anbefalinger:generelle}}");
		assertThat(preview(this.first)).contains("Skriv venligt").doesNotContain("Svar inden for fristen");
	}

	@Test
	void whatTheAdvisorLeavesOutIsToldNowhereIsSeenOnTheChecklistAndStaysWithTheReport() {
		String page = this.first.workshop() + "/anbefalinger";
		assertThat(text(get(page, Staff.ADVISOR))).contains("Skriv venligt", "Svar inden for fristen",
				"Intet er udeladt");
		assertThat(post(page + "/" + this.toAll).param("med", "false")).hasRedirectedUrl(page);
		assertThat(post(page + "/" + this.toAll).param("med", "false")).as("a double click").hasRedirectedUrl(page);
		assertThat(preview(this.first)).contains("Svar inden for fristen").doesNotContain("Skriv venligt");
		assertThat(text(get(this.first.workshop() + "/afstem", Staff.ADVISOR))).contains("1 anbefaling er udeladt",
				"href=\"" + page + "\"", "Alle periodens anbefalinger står i beretningen");
		assertThat(post(page + "/" + UUID.randomUUID()).param("med", "false")).hasStatus(HttpStatus.NOT_FOUND);
		this.first.freeze();
		assertThat(marked()).containsExactly(this.toChild);
		assertThat(post(page + "/" + this.toAll).param("med", "true")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.sql("delete from report_left_out").update());
		assertThat(text(get(page, Staff.ADVISOR))).contains("Skriv venligt", Staff.ADVISOR.fullName());
		assertThat(preview(this.second)).as("it is followed up later").contains("Skriv venligt");
	}

	@Test
	void whatIsLeftOutCanBeTakenInAgain() {
		String page = this.second.workshop() + "/anbefalinger/" + this.toAll;
		assertThat(preview(this.second)).contains("Skriv venligt");
		post(page).param("med", "false").exchange();
		assertThat(preview(this.second)).doesNotContain("Skriv venligt");
		post(page).param("med", "true").exchange();
		assertThat(preview(this.second)).contains("Skriv venligt");
	}

	@Test
	void whatIsWrittenWrongIsAMistakeAtItsPlace() {
		this.first
			.saysOnly("{{anbefalinger:Center for Bøn}}\n\nVi giver {{anbefalinger}} i år.\n\n{{fokusområder:alle}}");
		assertThat(preview(this.first)).contains("Der er ingen afdeling »Center for Bøn«. Mente du »Center for Børn«?",
				"eksempler står i et afsnit for sig selv", "Der skal intet stå efter »fokusområder«.");
	}

	@Test
	void whatAChapterCanTakeInIsOfferedWithWhatItSaysNow() {
		UUID part = this.jdbc.sql("select id from report_chapter where report_id = ? and position = 1")
			.param(this.first.id())
			.query(UUID.class)
			.single();
		assertThat(text(get(this.first.workshop() + "/kapitler/" + part, Staff.ADVISOR))).contains(
				"<code>{{anbefalinger}}</code> <span>2 anbefalinger: Skriv venligt; Svar inden for fristen</span>",
				"<code>{{anbefalinger:Center for Børn}}</code>", "<code>{{opfølgning}}</code>",
				"<code>{{fokusområder}}</code> <span>1 fokusområde: Frygt for at klage</span>");
	}

	@Test
	void theNextReportTellsWhatBecameOfWhatTheFormerGaveAndLaterChangesAlterNothing() {
		this.first.freeze();
		publish(this.first);
		answer(this.toChild, "PARTLY_ACCEPTED", "Vi svarer til tiden i de fleste sager.");
		this.jdbc.sql("""
				insert into recommendation_step (id, recommendation_id, kind, happened_on, progress, written_at)
				values (gen_random_uuid(), ?, 'FOLLOWED_UP', date '2025-10-01', 'To af tre teams er i mål.', now())
				""").param(this.toChild).update();
		assertThat(preview(this.second)).containsSubsequence("Svar inden for fristen",
				"Givet til Center for Børn 15. januar 2025 i »Halvårsstatus 2025«",
				"Kommunen skal: Svar inden for fristen", "Svar fra Center for Børn",
				"Vi svarer til tiden i de fleste sager.", "Siden da", "To af tre teams er i mål.",
				"Kommunen følger en del af anbefalingen", "Tidligere fokusområder", "Frygt for at klage",
				"giver ingen nye anbefalinger");
		this.second.freeze();
		var outputs = outputs();
		this.cases.rename(this.child, "Center for Unge", null, LocalDate.of(2025, 1, 1));
		this.jdbc.sql("update recommendation set text = 'Noget helt andet', status = 'CARRIED_OUT'").update();
		this.jdbc.sql("delete from recommendation_department").update();
		this.jdbc.sql("update focus_area set title = 'Et andet', concluded_on = period_to, outcome = 'Godt'").update();
		assertThat(outputs()).isEqualTo(outputs);
		assertThat(text(get("/beretninger/" + this.second.id(), Staff.ADVISOR))).contains("Center for Børn",
				"Kommunen skal: Svar inden for fristen");
		assertThat(text(get(this.second.workshop() + "/forskelle", Staff.ADVISOR)))
			.contains("Svar inden for fristen · Status", "Kommunen følger en del af anbefalingen", "Noget helt andet");
	}

	@Test
	void whatWasGivenInAReportIsMarkedAndIsNotGivenAgain() {
		this.first.freeze();
		assertThat(text(get("/anbefalinger/" + this.toAll, Staff.ADVISOR))).contains("Givet i", "Halvårsstatus 2025",
				"/beretninger/" + this.first.id());
		var late = this.given.given("Sidste nyt", LocalDate.of(2025, 8, 1));
		assertThat(marked()).containsExactlyInAnyOrder(this.toAll, this.toChild).doesNotContain(late);
		this.second.saysOnly("{{anbefalinger}}");
		assertThat(preview(this.second)).contains("Sidste nyt").doesNotContain("Skriv venligt");
		var again = new DraftReport(this.mvc, this.jdbc, new UUID(9, 3));
		again.begin("ANNUAL", "Årsberetning 2025", "1-1-2025", "31-12-2025", "1-1-2024", "31-12-2024");
		assertThat(preview(again))
			.containsSubsequence("Opfølgning på tidligere", "i »Halvårsstatus 2025«", "Sidste nyt")
			.doesNotContain("Til Center for Børn");
	}

	@Test
	void theCouncilReadsWhatAReportGivesOnceItIsPublishedAndNotAfterItIsTakenBack() {
		String page = "/anbefalinger/" + this.toChild;
		this.first.freeze();
		assertThat(get(page, Staff.COUNCIL)).hasStatus(HttpStatus.NOT_FOUND);
		publish(this.first);
		assertThat(text(get(page, Staff.COUNCIL))).contains("Givet i", "Halvårsstatus 2025");
		assertThat(step(this.first, "WITHDRAWN", "Forkert bilag")).hasStatus3xxRedirection();
		assertThat(get(page, Staff.COUNCIL)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(text(get(page, Staff.ADVISOR))).contains("Ikke længere offentlig", "en beretning");
	}

	private void answer(UUID recommendation, String status, String text) {
		assertThat(post("/anbefalinger/" + recommendation + "/svar").param("id", UUID.randomUUID().toString())
			.param("departmentId", this.child.toString())
			.param("on", "1-9-2025")
			.param("text", text)
			.param("status", status)).hasStatus3xxRedirection();
	}

	private void publish(DraftReport report) {
		assertThat(step(report, "PUBLISHED", null)).hasStatus3xxRedirection();
	}

	private MvcTestResult step(DraftReport report, String kind, @Nullable String note) {
		var form = post(report.workshop() + "/vej").param("id", UUID.randomUUID().toString())
			.param("kind", kind)
			.param("on", DateTimeFormatter.ofPattern("d-M-yyyy", Locale.ROOT)
				.format(LocalDate.now(ZoneId.of("Europe/Copenhagen"))));
		return ((note != null) ? form.param("note", note) : form).exchange();
	}

	private List<UUID> marked() {
		return this.jdbc.sql("select id from recommendation where given_in_report is not null")
			.query((row, place) -> row.getObject("id", UUID.class))
			.list();
	}

	private List<String> outputs() {
		return this.jdbc.sql("""
				select report_id || edition || format || encode(sha256(content), 'hex') as output from report_output
				order by 1
				""").query((row, place) -> row.getString("output")).list();
	}

	private String preview(DraftReport report) {
		return text(get(report.workshop() + "/vis", Staff.ADVISOR));
	}

	private MockMvcRequestBuilder post(String path) {
		return this.mvc.post().uri(path).with(user(Staff.ADVISOR)).with(csrf());
	}

	private MvcTestResult get(String path, Viewer viewer) {
		return this.mvc.get().uri(path).with(user(viewer)).exchange();
	}

	private static String text(MvcTestResult answer) {
		try {
			return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
		}
		catch (UnsupportedEncodingException ex) {
			throw new AssertionError(ex);
		}
	}

}
