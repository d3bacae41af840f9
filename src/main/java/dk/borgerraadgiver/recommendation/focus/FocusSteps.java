package dk.borgerraadgiver.recommendation.focus;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes down what is done with focus areas. Nothing here is changed afterwards.
 */
@Repository
class FocusSteps {

	private final JdbcClient jdbc;

	private final Clock clock;

	FocusSteps(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** What can be done; the words stand in the database. */
	enum Kind {

		PLANNED, EDITED, CONCLUDED, RESUMED, PUBLISHED, WITHDRAWN

	}

	void write(UUID area, Kind kind, LocalDate on, UUID by) {
		write(area, kind, on, null, null, by);
	}

	/** Keeps what it said before, where that is replaced. */
	void write(UUID area, Kind kind, LocalDate on, @Nullable Plan before, @Nullable String outcomeBefore, UUID by) {
		this.jdbc
			.sql("""
					insert into focus_area_step (id, focus_area_id, kind, happened_on, title_before, why_before, from_before,
					                             to_before, outcome_before, author_id, written_at)
					values (gen_random_uuid(), :area, :kind, :day, :title, :why, :from, :to, :outcome, :by, :now)
					""")
			.param("area", area)
			.param("kind", kind.name())
			.param("day", on)
			.param("title", (before != null) ? before.title() : null)
			.param("why", (before != null) ? before.why() : null)
			.param("from", (before != null) ? before.period().from() : null)
			.param("to", (before != null) ? before.period().to() : null)
			.param("outcome", outcomeBefore)
			.param("by", by)
			.param("now", OffsetDateTime.now(this.clock))
			.update();
	}

}
