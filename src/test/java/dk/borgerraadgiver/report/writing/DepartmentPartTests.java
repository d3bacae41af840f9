package dk.borgerraadgiver.report.writing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.recommendation.RecommendationMother;
import dk.borgerraadgiver.report.DraftReport;
import dk.borgerraadgiver.report.format.ContentMother;
import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import dk.borgerraadgiver.support.Vera;
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
 * The part of a report that is for one department's standing committee.
 */
@OfficeTest
class DepartmentPartTests {

	private static final String READ = "/beretninger/" + DraftReport.ID;

	private static final LocalDate DAY = LocalDate.of(2026, 2, 3);

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private UUID children;

	private UUID roads;

	@BeforeEach
	void lay() {
		var cases = new CaseMother(this.jdbc);
		this.children = cases.code("DEPARTMENT", "Center for Børn");
		this.roads = cases.code("DEPARTMENT", "Center for Veje");
		var school = cases.code("DEPARTMENT", "Skoler", this.children, null);
		var care = cases.code("DEPARTMENT", "Dagtilbud", this.children, null);
		var reasons = cases.code("CATEGORY", "Begrundelse");
		var hearing = cases.code("CATEGORY", "Partshøring");
		for (int day = 0; day < 5; day++) {
			var inquiry = cases.inquiry(DAY.plusDays(day));
			cases.matter(inquiry, school, reasons);
			cases.matter(inquiry, care, hearing);
			cases.matter(cases.inquiry(DAY), this.roads, reasons);
		}
		report().begin();
		report().saysOnly("{{henvendelser}} i hele kommunen.");
		this.jdbc.sql("update report_chapter set in_parts = true").update();
	}

	@Test
	void aDepartmentIsCountedWithWhatLiesBelowItAndEachInquiryOnce() {
		choose(this.children);
		assertThat(text(get("/beretninger/vaerksted/" + DraftReport.ID + "/vis/" + this.children, Staff.ADVISOR)))
			.contains("Tal for Center for Børn", "henvendelser</th><td class=\"number\">5</td>",
					"klageforhold</th><td class=\"number\">10</td>", "Begrundelse</th><td class=\"number\">5</td>",
					"Skoler</th>", "<span class=\"bound\">10</span> i hele kommunen.")
			.doesNotContain("Center for Veje");
	}

	@Test
	void itTellsWhatIsRecommendedToTheDepartmentAndToNoOther() {
		var given = new RecommendationMother(this.jdbc);
		given.given("Svar på tid", DAY, this.children);
		given.given("Ryd sneen", DAY, this.roads);
		choose(this.children);
		assertThat(text(get("/beretninger/vaerksted/" + DraftReport.ID + "/vis/" + this.children, Staff.ADVISOR)))
			.contains("Anbefalinger til Center for Børn", "Svar på tid", "Opfølgning på tidligere anbefalinger")
			.doesNotContain("Ryd sneen", "binding-mistake");
	}

	@Test
	void itIsFrozenWithTheReportAndFetchedByTheCouncilOnceThatIsPublished() throws Exception {
		choose(this.children, this.roads);
		report().freeze();
		assertThat(get(READ + "/hent/afdeling-1.pdf", Staff.COUNCIL)).hasStatus(HttpStatus.NOT_FOUND);
		this.jdbc.sql("update report set state = 'PUBLISHED'").update();
		assertThat(text(get(READ, Staff.COUNCIL))).contains("Del for Center for Børn", "Del for Center for Veje",
				READ + "/hent/afdeling-2.docx");
		for (String file : List.of("afdeling-1.html", "afdeling-1.docx", "afdeling-1.xlsx", "afdeling-1.csv")) {
			assertThat(get(READ + "/hent/" + file, Staff.COUNCIL)).hasStatusOk();
		}
		var pdf = get(READ + "/hent/afdeling-1.pdf", Staff.COUNCIL).getResponse().getContentAsByteArray();
		assertThat(Vera.faults("report-part", pdf)).isEmpty();
	}

	@Test
	void whatComesLaterChangesNothingInIt() {
		choose(this.children);
		report().freeze();
		var before = text(get(READ + "/hent/afdeling-1.html", Staff.ADVISOR));
		new CaseMother(this.jdbc).rename(this.children, "Center for Unge", null, LocalDate.of(2026, 1, 1));
		this.jdbc.sql("update complaint_matter set department_id = ?").param(this.roads).update();
		assertThat(text(get(READ + "/hent/afdeling-1.html", Staff.ADVISOR))).isEqualTo(before);
		assertThat(text(get("/beretninger/vaerksted/" + DraftReport.ID + "/forskelle", Staff.ADVISOR)))
			.contains("Tal for Center for Børn");
	}

	@Test
	void whoeverGetsNoPartHasNone() {
		choose(this.children);
		assertThat(get("/beretninger/vaerksted/" + DraftReport.ID + "/vis/" + this.roads, Staff.ADVISOR))
			.hasStatus(HttpStatus.NOT_FOUND);
		choose(UUID.randomUUID());
		report().freeze();
		assertThat(this.jdbc.sql("select distinct edition from report_output").query(String.class).list())
			.doesNotContain("afdeling-1");
	}

	@Test
	void hostileNamesAreHarmlessInEveryFormat() throws Exception {
		this.jdbc.sql("update code_name set name = ? where code_id = ?")
			.params(ContentMother.HOSTILE, this.children)
			.update();
		choose(this.children);
		report().freeze();
		assertThat(text(get(READ + "/hent/afdeling-1.html", Staff.ADVISOR))).contains("&lt;script&gt;alert(1)")
			.doesNotContain("<script>alert(1)");
		var pdf = get(READ + "/hent/afdeling-1.pdf", Staff.ADVISOR).getResponse().getContentAsByteArray();
		assertThat(Vera.faults("report-part-hostile", pdf)).isEmpty();
	}

	private DraftReport report() {
		return new DraftReport(this.mvc, this.jdbc);
	}

	private void choose(UUID... departments) {
		var form = this.mvc.post()
			.uri("/beretninger/vaerksted/" + DraftReport.ID + "/plan")
			.with(user(Staff.ADVISOR))
			.with(csrf())
			.param("id", DraftReport.ID.toString())
			.param("kind", "HALF_YEAR")
			.param("title", "Halvårsstatus 2026")
			.param("from", "1-1-2026")
			.param("to", "30-6-2026")
			.param("comparisons[0].from", "1-1-2025")
			.param("comparisons[0].to", "30-6-2025")
			.param("version", this.jdbc.sql("select version from report").query(String.class).single());
		for (UUID department : departments) {
			form.param("departments", department.toString());
		}
		assertThat(form).hasRedirectedUrl("/beretninger/vaerksted/" + DraftReport.ID);
	}

	private MvcTestResult get(String path, Viewer viewer) {
		return this.mvc.get().uri(path).with(user(viewer)).exchange();
	}

	private static String text(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
