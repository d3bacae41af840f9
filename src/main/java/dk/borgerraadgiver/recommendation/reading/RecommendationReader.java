package dk.borgerraadgiver.recommendation.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.account.Role;
import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.shared.NotFound;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads a recommendation, in four statements. What is not published exists for advisors
 * alone.
 */
@Repository
public class RecommendationReader {

	private static final String HEAD = """
			select r.id, r.title, r.text, r.background, r.given_on, r.status, r.status_on, r.follow_up_on, r.public_from,
			       r.report_published_on, r.given_in_report as report, p.progress,
			       p.happened_on as progress_on, r.changed_at at time zone 'Europe/Copenhagen' as changed_at,
			       a.full_name as changed_by, cast(:today as date) as today
			from recommendation r
			join account a on a.id = r.changed_by
			left join lateral (select s.progress, s.happened_on from recommendation_step s
			                   where s.recommendation_id = r.id and s.progress <> ''
			                   order by s.happened_on desc, s.place desc limit 1) p on true
			where r.id = :id and (:all or r.published_on <= :today)
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	RecommendationReader(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Reads a recommendation itself.
	 * @throws NotFound when there is none, or not for this viewer
	 */
	@Transactional(readOnly = true)
	public RecommendationHead head(UUID id, Viewer viewer) {
		return ask(HEAD, id).param("all", viewer.is(Role.ADVISOR))
			.query(DataClassRowMapper.newInstance(RecommendationHead.class))
			.optional()
			.orElseThrow(() -> new NotFound("recommendation " + id));
	}

	/**
	 * Reads a recommendation and what has become of it.
	 * @throws NotFound when there is none, or not for this viewer
	 */
	@Transactional(readOnly = true)
	public RecommendationPage read(UUID id, Viewer viewer) {
		return new RecommendationPage(head(id, viewer), addressees(id), answers(id), steps(id));
	}

	/** Whom it is addressed to. */
	@Transactional(readOnly = true)
	public List<RecommendationPage.Addressed> addressees(UUID id) {
		return ask("""
				select d.department_id as id, coalesce(code_label_on(d.department_id, r.given_on), a.label) as name,
				       a.label as now_name
				from recommendation_department d
				join recommendation r on r.id = d.recommendation_id
				join code_as_of(:today) a on a.code_id = d.department_id
				where d.recommendation_id = :id
				order by coalesce(code_label_on(d.department_id, r.given_on), a.label) collate "da-x-icu"
				""", id).query(DataClassRowMapper.newInstance(RecommendationPage.Addressed.class)).list();
	}

	private List<RecommendationPage.Answer> answers(UUID id) {
		return ask("""
				select n.id, n.department_id, code_name_on(n.department_id, n.answered_on) as department,
				       n.answered_on as "on", n.answered_by, n.text
				from recommendation_answer n
				where n.recommendation_id = :id
				  and not exists (select from recommendation_answer c where c.corrects_id = n.id)
				order by n.answered_on, n.place
				""", id).query(DataClassRowMapper.newInstance(RecommendationPage.Answer.class)).list();
	}

	private List<RecommendationPage.StepRow> steps(UUID id) {
		return ask(
				"""
						select s.kind, s.happened_on as "on", s.from_status, s.to_status, s.note, s.progress, s.title_before,
						       s.text_before, s.background_before, s.departments_before, s.given_before,
						       code_name_on(n.department_id, n.answered_on) as department, n.text as answer, s.in_report, a.full_name as author,
						       s.written_at at time zone 'Europe/Copenhagen' as written_at
						from recommendation_step s
						left join recommendation_answer n on n.id = s.id
						left join account a on a.id = s.author_id
						where s.recommendation_id = :id
						order by s.happened_on desc, s.place desc
						""",
				id)
			.query(DataClassRowMapper.newInstance(RecommendationPage.StepRow.class))
			.list();
	}

	private JdbcClient.StatementSpec ask(String sql, UUID id) {
		return this.jdbc.sql(sql).param("id", id).param("today", LocalDate.now(this.clock));
	}

}
