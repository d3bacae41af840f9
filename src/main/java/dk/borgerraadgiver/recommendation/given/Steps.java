package dk.borgerraadgiver.recommendation.given;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

import dk.borgerraadgiver.recommendation.RecommendationStatus;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down what is done with recommendations. Nothing here is changed afterwards.
 */
@Repository
class Steps {

	private final JdbcClient jdbc;

	private final Clock clock;

	Steps(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Whether a step was taken already, as by a button that was pressed twice. */
	boolean isTaken(UUID id) {
		return this.jdbc.sql("select exists (select from recommendation_step where id = ?)")
			.param(id)
			.query(Boolean.class)
			.single();
	}

	@Transactional(propagation = Propagation.MANDATORY)
	void write(Step step, UUID by) {
		this.jdbc
			.sql("""
					insert into recommendation_step (id, recommendation_id, kind, happened_on, from_status, to_status, note,
					                                 progress, title_before, text_before, background_before, departments_before,
					                                 given_before, author_id, written_at)
					values (:id, :recommendation, :kind, :day, :from, :to, :note, :progress, :title, :text, :background,
					        :departments, :given, :by, :now)
					""")
			.param("id", step.id())
			.param("recommendation", step.recommendationId())
			.param("kind", step.kind().name())
			.param("day", step.on())
			.param("from", name(step.from()))
			.param("to", name(step.to()))
			.param("note", step.note())
			.param("progress", step.progress())
			.param("title", before(step, Wording::title))
			.param("text", before(step, Wording::text))
			.param("background", before(step, Wording::background))
			.param("departments", departments(step))
			.param("given", before(step, Wording::givenOn))
			.param("by", by)
			.param("now", OffsetDateTime.now(this.clock))
			.update();
	}

	private static <T> @Nullable T before(Step step, Function<Wording, T> part) {
		var before = step.before();
		var after = step.after();
		return (before == null || after == null || part.apply(before).equals(part.apply(after))) ? null
				: part.apply(before);
	}

	/** To whom it was addressed, in the words of its day. */
	private @Nullable String departments(Step step) {
		if (before(step, Wording::departments) == null) {
			return null;
		}
		var before = Objects.requireNonNull(step.before());
		return this.jdbc
			.sql("""
					select coalesce(string_agg(code_name_on(id, :day), ', ' order by code_name_on(id, :day) collate "da-x-icu"), '')
					from unnest(cast(:departments as uuid[])) id
					""")
			.param("day", before.givenOn())
			.param("departments", before.departments().toArray(UUID[]::new))
			.query(String.class)
			.single();
	}

	private static @Nullable String name(@Nullable RecommendationStatus status) {
		return (status != null) ? status.name() : null;
	}

}
