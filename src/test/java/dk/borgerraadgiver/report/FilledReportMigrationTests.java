package dk.borgerraadgiver.report;

import java.time.LocalDate;
import java.util.UUID;

import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.PastSchema;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Reports, cases and recommendations from before published figures were kept, examples
 * written and recommendations left out.
 */
class FilledReportMigrationTests {

	private static final UUID ADVISOR = new UUID(0, 1);

	private static final UUID DRAFT = new UUID(0, 2);

	private static final UUID FROZEN = new UUID(0, 3);

	private static final UUID RECOMMENDATION = new UUID(0, 4);

	private static final PastSchema PAST = PastSchema.after("20261125.1803");

	private static UUID inquiry = new UUID(0, 0);

	private static UUID department = new UUID(0, 0);

	@BeforeAll
	static void bringUpToDate() {
		var jdbc = PAST.jdbc();
		jdbc.sql("""
				insert into account (id, username, full_name, created_at, version)
				values (?, 'rikke', 'Rikke Rådgiver', now(), 0)
				""").param(ADVISOR).update();
		report(jdbc, DRAFT, "DRAFT");
		report(jdbc, FROZEN, "PUBLISHED");
		jdbc.sql(
				"""
						insert into recommendation (id, title, text, given_on, status, status_on, created_by, created_at, changed_by,
						                            changed_at, version)
						values (:id, 'Skriv fristen', 'Skriv fristen i brevet', '2025-03-02', 'PROPOSED', '2025-03-02', :by, now(),
						        :by, now(), 0)
						""")
			.param("id", RECOMMENDATION)
			.param("by", ADVISOR)
			.update();
		var cases = new CaseMother(jdbc);
		department = cases.code("DEPARTMENT", "Ydelse");
		inquiry = cases.inquiry(LocalDate.of(2025, 3, 2));
		PAST.bringUpToDate();
	}

	@Test
	void aComparisonFromBeforeIsStillByWhatIsCounted() {
		assertThat(PAST.jdbc()
			.sql("select published from report_comparison order by report_id")
			.query(Boolean.class)
			.list()).containsExactly(false, false);
	}

	@Test
	void aPublishedFigureOfAnEarlierPeriodIsKeptAsItWasEntered() {
		PAST.jdbc()
			.sql("""
					insert into published_figure (id, form_id, place, from_day, to_day, kind, row_name, value, source, entered_by,
					                              entered_at)
					values (:id, :id, 0, '2024-01-01', '2024-12-31', 'DEPARTMENT', 'Ydelse', 12, 'Årsberetning 2024', :by, now())
					""")
			.param("id", UUID.randomUUID())
			.param("by", ADVISOR)
			.update();
		isRefused("update published_figure set value = 13", "what was published is never changed");
	}

	@Test
	void anExampleIsWrittenFromACaseOfBefore() {
		UUID id = UUID.randomUUID();
		PAST.jdbc()
			.sql("""
					insert into example (id, key, title, text, status, inquiry_id, department_id, created_by, created_at, changed_by,
					                     changed_at, version)
					values (:id, 'frist', 'Fristen', 'En borger fik ingen frist.', 'DRAFT', :inquiry, :department, :by, now(), :by,
					        now(), 0)
					""")
			.param("id", id)
			.param("inquiry", inquiry)
			.param("department", department)
			.param("by", ADVISOR)
			.update();
		PAST.jdbc().sql("""
				insert into example_step (id, example_id, kind, author_id, written_at)
				values (gen_random_uuid(), ?, 'WRITTEN', ?, now())
				""").params(id, ADVISOR).update();
		assertThat(PAST.jdbc()
			.sql("select c.department_list || ' ' || i.case_year from example c join inquiry i on i.id = c.inquiry_id")
			.query(String.class)
			.single()).isEqualTo("DEPARTMENT 2025");
		isRefused("delete from example_step", "journal");
	}

	@Test
	void aDraftFromBeforeMayLeaveARecommendationOutButNotWhatIsFrozen() {
		assertThat(PAST.jdbc().sql(leavingOut(DRAFT)).update()).isOne();
		isRefused(leavingOut(FROZEN), "what is frozen is never changed");
	}

	private static String leavingOut(UUID report) {
		return "insert into report_left_out values ('%s', '%s', '%s', now())".formatted(report, RECOMMENDATION,
				ADVISOR);
	}

	private static void isRefused(String sql, String reason) {
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> PAST.jdbc().sql(sql).update())
			.withMessageContaining(reason);
	}

	private static void report(JdbcClient jdbc, UUID id, String state) {
		jdbc.sql(
				"""
						insert into report (id, kind, title, from_day, to_day, state, open_by_link, created_by, created_at, version)
						values (:id, 'ANNUAL', 'Årsberetning', '2025-01-01', '2025-12-31', :state, false, :by, now(), 0)
						""")
			.param("id", id)
			.param("state", state)
			.param("by", ADVISOR)
			.update();
		jdbc.sql("insert into report_comparison values (?, 0, '2024-01-01', '2024-12-31')").param(id).update();
	}

}
