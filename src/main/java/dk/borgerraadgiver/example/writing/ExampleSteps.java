package dk.borgerraadgiver.example.writing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down what is done with examples. Nothing here is changed afterwards.
 */
@Repository
class ExampleSteps {

	private final JdbcClient jdbc;

	private final Clock clock;

	ExampleSteps(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** What can be done; the words stand in the database. */
	enum Kind {

		WRITTEN, EDITED, READY, WITHDRAWN, RESUMED

	}

	@Transactional(propagation = Propagation.MANDATORY)
	void write(UUID example, Kind kind, @Nullable String reason, @Nullable Integer standing, UUID by) {
		this.jdbc.sql("""
				insert into example_step (id, example_id, kind, reason, standing, author_id, written_at)
				values (gen_random_uuid(), :example, :kind, :reason, :standing, :by, :now)
				""")
			.param("example", example)
			.param("kind", kind.name())
			.param("reason", (reason != null) ? reason : "")
			.param("standing", standing)
			.param("by", by)
			.param("now", OffsetDateTime.now(this.clock))
			.update();
	}

}
