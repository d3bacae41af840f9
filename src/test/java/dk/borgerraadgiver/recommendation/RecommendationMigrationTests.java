package dk.borgerraadgiver.recommendation;

import java.time.LocalDate;
import java.util.UUID;

import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.PastSchema;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What own-initiative cases recommended, and which problems were marked as focus areas,
 * before there was a room for it.
 */
class RecommendationMigrationTests {

	private static final UUID ADVISOR = new UUID(0, 1);

	private static final UUID FIRST = UUID.randomUUID();

	private static final UUID LONG = UUID.randomUUID();

	private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

	private static final PastSchema PAST = PastSchema.after("20261125.0515");

	private static UUID inquiry = new UUID(0, 0);

	private static UUID watched = new UUID(0, 0);

	private static UUID marked = new UUID(0, 0);

	@BeforeAll
	static void bringUpToDate() {
		var jdbc = PAST.jdbc();
		jdbc.sql("""
				insert into account (id, username, full_name, created_at, version)
				values (?, 'rikke', 'Rikke Rådgiver', now(), 0)
				""").param(ADVISOR).update();
		var cases = new CaseMother(jdbc);
		inquiry = cases.inquiry(DAY);
		UUID ydelse = cases.code("DEPARTMENT", "Ydelse");
		UUID second = UUID.randomUUID();
		state(jdbc, FIRST, ydelse, "Skriv fristen", null, "", DAY);
		state(jdbc, second, ydelse, "Skriv fristen i kvitteringen", FIRST, "utydelig", DAY.plusDays(1));
		state(jdbc, UUID.randomUUID(), null, "Skriv fristen i brevet", second, "afskaffet", DAY.plusDays(1));
		state(jdbc, LONG, null, "Ord ".repeat(60) + "\nog mere", null, "", DAY);
		watched = problem(jdbc, "Frygt for at klage", "WATCHED");
		marked = problem(jdbc, "Skriftlige ansøgninger", "FOCUS");
		PAST.bringUpToDate();
	}

	@Test
	void aChainOfCorrectionsIsOneRecommendationThatSaysWhatTheLastSaid() {
		assertThat(value("select text from recommendation where id = ?", FIRST)).isEqualTo("Skriv fristen i brevet");
		assertThat(value("select title from recommendation where id = ?", FIRST)).isEqualTo("Skriv fristen i brevet");
		assertThat(value("select given_on::text from recommendation where id = ?", FIRST)).isEqualTo("2026-03-03");
		assertThat(value("select status from recommendation where id = ?", FIRST)).isEqualTo("PROPOSED");
		assertThat(count("recommendation")).isEqualTo(2);
		assertThat(count("recommendation_department")).isZero();
		assertThat(count("recommendation_case where inquiry_id = '" + inquiry + "'")).isEqualTo(2);
	}

	@Test
	void whatTheEarlierOnesSaidAndWhyTheyWereCorrectedStandsInItsHistory() {
		assertThat(PAST.jdbc().sql("""
				select concat_ws('|', kind, note, text_before, departments_before, given_before)
				from recommendation_step where recommendation_id = ? order by place
				""").param(FIRST).query(String.class).list()).containsExactly("GIVEN|",
				"EDITED|utydelig|Skriv fristen|2026-03-02", "EDITED|afskaffet|Skriv fristen i kvitteringen|Ydelse");
	}

	@Test
	void aLongTextGetsATitleOfItsFirstWords() {
		assertThat(value("select title from recommendation where id = ?", LONG)).startsWith("Ord Ord Ord")
			.endsWith("Ord …")
			.hasSizeLessThan(101);
	}

	@Test
	void aProblemMarkedAsFocusBecomesAFocusAreaOfTheHalfYearAfter() {
		assertThat(value("select title || ' ' || period_from || ' ' || period_to from focus_area a "
				+ "join focus_area_problem p on p.focus_area_id = a.id where p.problem_id = ?", marked))
			.isEqualTo("Skriftlige ansøgninger 2026-07-01 2026-12-31");
		assertThat(count("focus_area_problem where problem_id = '" + watched + "'")).isZero();
		assertThat(count("focus_area_step where kind = 'PLANNED'")).isOne();
	}

	private static void state(JdbcClient jdbc, UUID id, @Nullable UUID department, String text, @Nullable UUID corrects,
			String reason, LocalDate day) {
		jdbc.sql(
				"""
						insert into recommendation (id, inquiry_id, department_id, stated_on, text, corrects_id, reason, author_id,
						                            written_at)
						values (:id, :inquiry, :department, :day, :text, :corrects, :reason, :by, '2026-03-09T10:00:00Z')
						""")
			.param("id", id)
			.param("inquiry", inquiry)
			.param("department", department)
			.param("day", day)
			.param("text", text)
			.param("corrects", corrects)
			.param("reason", reason)
			.param("by", ADVISOR)
			.update();
	}

	private static UUID problem(JdbcClient jdbc, String title, String status) {
		UUID id = UUID.randomUUID();
		jdbc.sql("""
				insert into problem (id, title, status, created_by, created_at, changed_by, changed_at, version)
				values (?, ?, ?, ?, '2026-03-02T10:00:00Z', ?, '2026-03-02T10:00:00Z', 0)
				""").params(id, title, status, ADVISOR, ADVISOR).update();
		return id;
	}

	private static String value(String sql, UUID id) {
		return PAST.jdbc().sql(sql).param(id).query(String.class).single();
	}

	private static long count(String table) {
		return PAST.jdbc().sql("select count(*) from " + table).query(Long.class).single();
	}

}
