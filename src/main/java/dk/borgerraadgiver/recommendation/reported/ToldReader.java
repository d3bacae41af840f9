package dk.borgerraadgiver.recommendation.reported;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import dk.borgerraadgiver.recommendation.RecommendationStatus;
import dk.borgerraadgiver.recommendation.ToldFocusArea;
import dk.borgerraadgiver.recommendation.ToldRecommendation;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads all that a report can tell of, with departments as they were named on the day.
 * Three statements for the recommendations, however many there are.
 */
@Repository
class ToldReader {

	private static final String HEADS = """
			select r.id, r.title, r.text, r.background, r.given_on, r.given_in_report as report, r.status, r.status_on,
			       r.follow_up_on, coalesce(p.progress, '') as progress, p.happened_on as progress_on
			from recommendation r
			left join lateral (select s.progress, s.happened_on from recommendation_step s
			                   where s.recommendation_id = r.id and s.progress <> ''
			                   order by s.happened_on desc, s.place desc limit 1) p on true
			order by r.given_on, r.title collate "da-x-icu", r.id
			""";

	private static final String ADDRESSEES = """
			with named as materialized (select code_id, name from code_as_of(:today))
			select d.recommendation_id as of, coalesce(code_name_on(d.department_id, r.given_on), a.name) as name,
			       g.name as "group", a.name as now_name
			from recommendation_department d
			join recommendation r on r.id = d.recommendation_id
			left join named a on a.code_id = d.department_id
			left join lateral (select n.parent_id from code_name n
			                   where n.code_id = d.department_id and n.valid_from <= r.given_on
			                   order by n.valid_from desc limit 1) u on true
			left join lateral (select code_name_on(u.parent_id, r.given_on) as name) g on true
			order by coalesce(code_name_on(d.department_id, r.given_on), a.name) collate "da-x-icu"
			""";

	private static final String ANSWERS = """
			select n.recommendation_id as of, code_name_on(n.department_id, n.answered_on) as "from", n.answered_on as "on",
			       n.text
			from recommendation_answer n
			where not exists (select from recommendation_answer c where c.corrects_id = n.id)
			order by n.answered_on, n.place
			""";

	private static final String FOCUS = """
			select a.id, a.title, a.why, a.period_from, a.period_to, a.concluded_on, a.outcome, a.given_in_report as report,
			       (select string_agg(coalesce(code_name_on(d.department_id, a.period_from), n.name), ', '
			                          order by coalesce(code_name_on(d.department_id, a.period_from), n.name) collate "da-x-icu")
			        from focus_area_department d
			        left join code_as_of(:today) n on n.code_id = d.department_id
			        where d.focus_area_id = a.id) as departments
			from focus_area a
			order by a.period_from, a.title collate "da-x-icu", a.id
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	ToldReader(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** All recommendations, the first first. */
	List<ToldRecommendation> recommendations() {
		var addressees = ask(ADDRESSEES, AddresseeRow.class).stream()
			.collect(Collectors.groupingBy(AddresseeRow::of,
					Collectors.mapping(AddresseeRow::told, Collectors.toList())));
		var answers = ask(ANSWERS, AnswerRow.class).stream()
			.collect(Collectors.groupingBy(AnswerRow::of, Collectors.mapping(AnswerRow::told, Collectors.toList())));
		return ask(HEADS, Head.class).stream().map((head) -> head.told(addressees, answers)).toList();
	}

	/** All focus areas, the first first. */
	List<ToldFocusArea> focusAreas() {
		return ask(FOCUS, ToldFocusArea.class);
	}

	List<String> departments() {
		return this.jdbc.sql("""
				select distinct n.name from code_name n
				join code c on c.id = n.code_id and c.list = 'DEPARTMENT'
				""").query((row, place) -> row.getString("name")).list();
	}

	private <T> List<T> ask(String sql, Class<T> row) {
		return this.jdbc.sql(sql)
			.param("today", LocalDate.now(this.clock))
			.query(DataClassRowMapper.newInstance(row))
			.list();
	}

	private record Head(UUID id, String title, String text, String background, LocalDate givenOn, @Nullable UUID report,
			RecommendationStatus status, LocalDate statusOn, @Nullable LocalDate followUpOn, String progress,
			@Nullable LocalDate progressOn) {

		ToldRecommendation told(Map<UUID, List<ToldRecommendation.Addressee>> addressees,
				Map<UUID, List<ToldRecommendation.Answer>> answers) {
			return new ToldRecommendation(this.id, this.title, this.text, this.background,
					Objects.requireNonNullElse(addressees.get(this.id), List.of()), this.givenOn, this.report,
					this.status, this.statusOn, this.followUpOn,
					Objects.requireNonNullElse(answers.get(this.id), List.of()), this.progress, this.progressOn);
		}

	}

	private record AddresseeRow(UUID of, String name, @Nullable String group, @Nullable String nowName) {

		ToldRecommendation.Addressee told() {
			return new ToldRecommendation.Addressee(this.name, this.group, this.nowName);
		}

	}

	private record AnswerRow(UUID of, @Nullable String from, LocalDate on, String text) {

		ToldRecommendation.Answer told() {
			return new ToldRecommendation.Answer(this.from, this.on, this.text);
		}

	}

}
