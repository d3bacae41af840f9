package dk.borgerraadgiver.recommendation.reported;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The marks reports leave on recommendations and focus areas, each with its step.
 */
@Repository
class ReportMarks {

	private final JdbcClient jdbc;

	private final Clock clock;

	ReportMarks(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	void give(UUID report, String title, Collection<UUID> recommendations, Collection<UUID> areas, Viewer viewer) {
		ask("""
				with given as (
					update recommendation set given_in_report = :report, version = version + 1
					where id = any(:chosen) and given_in_report is null
					returning id)
				insert into recommendation_step (id, recommendation_id, kind, happened_on, in_report, author_id, written_at)
				select gen_random_uuid(), id, 'REPORTED', :day, :title, :by, :now from given
				""",
				report, LocalDate.now(this.clock))
			.param("chosen", recommendations.toArray(UUID[]::new))
			.param("title", title)
			.param("by", viewer.id())
			.update();
		ask("""
				with given as (
					update focus_area set given_in_report = :report, version = version + 1
					where id = any(:chosen) and given_in_report is null
					returning id)
				insert into focus_area_step (id, focus_area_id, kind, happened_on, in_report, author_id, written_at)
				select gen_random_uuid(), id, 'REPORTED', :day, :title, :by, :now from given
				""", report, LocalDate.now(this.clock)).param("chosen", areas.toArray(UUID[]::new))
			.param("title", title)
			.param("by", viewer.id())
			.update();
	}

	/** From a day on, or no longer. */
	void publish(UUID report, @Nullable LocalDate from) {
		var day = (from != null) ? from : LocalDate.now(this.clock);
		for (String table : new String[] { "recommendation", "focus_area" }) {
			ask("""
					with marked as (
						update %1$s set report_published_on = :from, version = version + 1
						where given_in_report = :report and report_published_on is distinct from :from
						returning id)
					insert into %1$s_step (id, %1$s_id, kind, happened_on, written_at)
					select gen_random_uuid(), id, :kind, :day, :now from marked
					""".formatted(table), report, day).param("from", from)
				.param("kind", (from != null) ? "PUBLISHED" : "WITHDRAWN")
				.update();
		}
	}

	private JdbcClient.StatementSpec ask(String sql, UUID report, LocalDate day) {
		return this.jdbc.sql(sql)
			.param("report", report)
			.param("day", day)
			.param("now", OffsetDateTime.now(this.clock));
	}

}
