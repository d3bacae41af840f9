package dk.borgerraadgiver.recommendation.focus;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.problem.ProblemPart;
import dk.borgerraadgiver.recommendation.RecommendationStatus;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What has been made of a problem, on its page: focus areas and recommendations.
 */
@Component
class ProblemUsePart implements ProblemPart {

	private final JdbcClient jdbc;

	ProblemUsePart(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public String template() {
		return "recommendation/problem-use";
	}

	@Override
	public Use read(UUID problemId, Viewer viewer) {
		return new Use(problemId,
				this.jdbc
					.sql("""
							select a.id, a.title, a.period_from as "from", a.period_to as "to", null as status, a.concluded_on as ended
							from focus_area_problem p
							join focus_area a on a.id = p.focus_area_id
							where p.problem_id = :problem
							union all
							select r.id, r.title, r.given_on, null, r.status, null
							from recommendation_problem p
							join recommendation r on r.id = p.recommendation_id
							where p.problem_id = :problem
							order by 3 desc, 2
							""")
					.param("problem", problemId)
					.query(DataClassRowMapper.newInstance(Row.class))
					.list());
	}

	/**
	 * What has been made of a problem.
	 */
	record Use(UUID problemId, List<Row> rows) {

		public List<Row> focusAreas() {
			return this.rows.stream().filter((row) -> row.status() == null).toList();
		}

		public List<Row> recommendations() {
			return this.rows.stream().filter((row) -> row.status() != null).toList();
		}

	}

	/**
	 * A focus area or a recommendation.
	 *
	 * @param id which one
	 * @param title one line
	 * @param from the first day of a focus area's period; the day a recommendation was
	 * given
	 * @param to the last day of a focus area's period
	 * @param status how far a recommendation has come; {@code null} for a focus area
	 * @param ended the day a focus area was concluded
	 */
	record Row(UUID id, String title, LocalDate from, @Nullable LocalDate to, @Nullable RecommendationStatus status,
			@Nullable LocalDate ended) {
	}

}
