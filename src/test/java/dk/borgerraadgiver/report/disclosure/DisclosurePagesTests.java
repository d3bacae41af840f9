package dk.borgerraadgiver.report.disclosure;

import java.time.LocalDate;
import java.util.UUID;

import dk.borgerraadgiver.report.DraftReport;
import dk.borgerraadgiver.report.content.Grid;
import dk.borgerraadgiver.report.writing.Composer;
import dk.borgerraadgiver.report.writing.ReportDesk;
import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * A table is told whole in one report for a reason, and that is noted for good.
 */
@OfficeTest
class DisclosurePagesTests {

	private static final String PAGE = DraftReport.WORKSHOP + "/smaa-tal";

	private static final String KEPT = "··";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ReportDesk reports;

	@Autowired
	private Composer composer;

	private DraftReport draft;

	@BeforeEach
	void haveSmallCounts() {
		var cases = new CaseMother(this.jdbc);
		var complaint = cases.code("TYPE", "Klage");
		var guidance = cases.code("TYPE", "Vejledning");
		var benefits = cases.code("DEPARTMENT", "Ydelse");
		var streets = cases.code("DEPARTMENT", "Vej og Park");
		for (int number = 0; number < 20; number++) {
			var type = (number % 2 == 0) ? complaint : guidance;
			var department = (number < 9) ? benefits : streets;
			cases.concern(cases.inquiry(LocalDate.of(2026, 2, 3), type, null, null), department);
		}
		cases.concern(cases.inquiry(LocalDate.of(2026, 2, 3), guidance, null, null),
				cases.code("DEPARTMENT", "Kultur"));
		cases.concern(cases.inquiry(LocalDate.of(2026, 2, 3), complaint, null, null),
				cases.code("DEPARTMENT", "Kultur"));
		this.draft = new DraftReport(this.mvc, this.jdbc);
		this.draft.begin();
		this.draft.saysOnly("{{tabel:type × afdeling}}");
	}

	@Test
	void aTableThatKeepsCountsBackLeadsHereFromTheChecklist() {
		assertThat(isHiding(DraftReport.ID)).isTrue();
		assertThat(get(DraftReport.WORKSHOP + "/afstem")).bodyText().contains(PAGE);
		assertThat(get(PAGE)).hasStatusOk().bodyText().contains("små tal holdes tilbage", "Vis tabellen hel");
	}

	@Test
	void withAReasonItIsToldWholeAlsoWhereItIsFrozen() {
		assertThat(decide(UUID.randomUUID(), true, "Udvalget har bedt om det")).hasRedirectedUrl(PAGE);
		assertThat(isHiding(DraftReport.ID)).isFalse();
		assertThat(get(PAGE)).bodyText()
			.contains("vises hel", "Udvalget har bedt om det", Staff.ADVISOR.fullName(), "Hold små tal tilbage igen");
		this.draft.freeze();
		assertThat(get("/beretninger/" + DraftReport.ID + "/hent/fuld.csv")).bodyText()
			.contains("Kultur")
			.doesNotContain(KEPT);
		assertThat(get(PAGE)).bodyText().contains("Udvalget har bedt om det").doesNotContain("Vis tabellen hel");
		assertThat(decide(UUID.randomUUID(), false, "Fortrudt")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Beretningen er fastfrosset.");
	}

	@Test
	void itIsTakenBackByAnotherDecisionAndBothStand() {
		decide(UUID.randomUUID(), true, "Udvalget har bedt om det");
		decide(UUID.randomUUID(), false, "Det gik ikke an");
		assertThat(isHiding(DraftReport.ID)).isTrue();
		assertThat(get(PAGE)).bodyText().containsSubsequence("Det gik ikke an", "Udvalget har bedt om det");
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.sql("delete from report_disclosure").update());
	}

	@Test
	void itTakesAReason() {
		assertThat(decide(UUID.randomUUID(), true, "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Skriv hvorfor.");
		assertThat(isHiding(DraftReport.ID)).isTrue();
	}

	@Test
	void aDoubleClickDecidesOnceAndAnotherReportKeepsBack() {
		var form = UUID.randomUUID();
		decide(form, true, "Udvalget har bedt om det");
		decide(form, true, "Udvalget har bedt om det");
		assertThat(this.jdbc.sql("select count(*) from report_disclosure").query(Long.class).single()).isOne();
		var other = new DraftReport(this.mvc, this.jdbc, new UUID(9, 10));
		other.begin();
		other.saysOnly("{{tabel:type × afdeling}}");
		assertThat(isHiding(other.id())).isTrue();
	}

	/** Counted at this moment, as when it is frozen. */
	private boolean isHiding(UUID report) {
		return this.composer.current(this.reports.look(report, Staff.ADVISOR))
			.grids()
			.stream()
			.anyMatch(Grid::isHiding);
	}

	private MvcTestResult decide(UUID form, boolean whole, String reason) {
		return this.mvc.post()
			.uri(PAGE)
			.with(user(Staff.ADVISOR))
			.with(csrf())
			.param("id", form.toString())
			.param("table", "type_afdeling")
			.param("whole", Boolean.toString(whole))
			.param("reason", reason)
			.exchange();
	}

	private MvcTestResult get(String address) {
		return this.mvc.get().uri(address).with(user(Staff.ADVISOR)).exchange();
	}

}
