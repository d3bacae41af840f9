package dk.borgerraadgiver.recommendation.focus;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.account.Role;
import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.shared.NotFound;
import dk.borgerraadgiver.shared.Paging;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads focus areas: all of them to advisors, to others what is published.
 */
@Repository
class FocusReader {

	private static final String SELECT = """
			select a.id, a.title, a.why, a.period_from, a.period_to, a.concluded_on, a.outcome, a.public_from,
			       a.published_on, cast(:today as date) as today,
			       (select string_agg(coalesce(code_name_on(d.department_id, a.period_from), n.name), ', '
			                          order by coalesce(code_name_on(d.department_id, a.period_from), n.name) collate "da-x-icu")
			        from focus_area_department d
			        left join code_as_of(:today) n on n.code_id = d.department_id
			        where d.focus_area_id = a.id) as departments
			from focus_area a
			""";

	private static final String OPEN_TO_VIEWER = "(:all or a.published_on <= :today)";

	private final JdbcClient jdbc;

	private final Clock clock;

	FocusReader(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** One page of them: what is watched now, what is to come, what is concluded. */
	@Transactional(readOnly = true)
	Found find(int page, Viewer viewer) {
		long count = ask("select count(*) from focus_area a where " + OPEN_TO_VIEWER, viewer).query(Long.class)
			.single();
		var paging = new Paging(page, Paging.ROWS, count);
		return new Found(ask(SELECT + "where " + OPEN_TO_VIEWER + """

				order by case when a.concluded_on <= :today then 2 when a.period_from > :today then 1 else 0 end,
				         a.period_from desc, a.title collate "da-x-icu", a.id
				limit :size offset :offset
				""", viewer).param("size", paging.size())
			.param("offset", paging.offset())
			.query(DataClassRowMapper.newInstance(FocusPage.Row.class))
			.list(), paging);
	}

	/**
	 * Reads a focus area itself.
	 * @throws NotFound when there is none, or not for this viewer
	 */
	@Transactional(readOnly = true)
	FocusPage.Row row(UUID id, Viewer viewer) {
		return ask(SELECT + "where a.id = :id and " + OPEN_TO_VIEWER, viewer).param("id", id)
			.query(DataClassRowMapper.newInstance(FocusPage.Row.class))
			.optional()
			.orElseThrow(() -> new NotFound("focus area " + id));
	}

	/**
	 * Reads a focus area with what the viewer may know of it.
	 * @throws NotFound when there is none, or not for this viewer
	 */
	@Transactional(readOnly = true)
	FocusPage read(UUID id, Viewer viewer) {
		var row = row(id, viewer);
		return viewer.is(Role.ADVISOR) ? new FocusPage(row, problems(id), steps(id))
				: new FocusPage(row, List.of(), List.of());
	}

	private List<FocusPage.Problem> problems(UUID id) {
		return this.jdbc.sql("""
				select p.id, p.title from focus_area_problem f
				join problem p on p.id = f.problem_id
				where f.focus_area_id = ?
				order by p.title collate "da-x-icu", p.id
				""").param(id).query(DataClassRowMapper.newInstance(FocusPage.Problem.class)).list();
	}

	private List<FocusPage.Step> steps(UUID id) {
		return this.jdbc
			.sql("""
					select s.kind, s.happened_on as "on", s.title_before, s.why_before, s.from_before, s.to_before,
					       s.outcome_before, s.in_report, a.full_name as author, s.written_at at time zone 'Europe/Copenhagen' as written_at
					from focus_area_step s
					left join account a on a.id = s.author_id
					where s.focus_area_id = ?
					order by s.place desc
					""")
			.param(id)
			.query(DataClassRowMapper.newInstance(FocusPage.Step.class))
			.list();
	}

	private JdbcClient.StatementSpec ask(String sql, Viewer viewer) {
		return this.jdbc.sql(sql).param("today", LocalDate.now(this.clock)).param("all", viewer.is(Role.ADVISOR));
	}

	/**
	 * One page of the list.
	 */
	record Found(List<FocusPage.Row> rows, Paging paging) {
	}

}
