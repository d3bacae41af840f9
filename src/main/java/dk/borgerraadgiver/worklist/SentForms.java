package dk.borgerraadgiver.worklist;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import dk.borgerraadgiver.shared.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers which forms were carried out, so that a button pressed twice does its work
 * once.
 */
@Repository
public class SentForms {

	private static final Duration LONGEST = Duration.ofDays(7);

	private final JdbcClient jdbc;

	private final Clock clock;

	SentForms(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Takes a form in hand; of two alike that arrive at once, the second waits until the
	 * first is done.
	 * @param id made with the form
	 * @return whether it is still to be carried out
	 * @throws NotFound when it has none, so that it is no form of ours
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean isNew(@Nullable UUID id) {
		if (id == null) {
			throw new NotFound("a form without its id");
		}
		return this.jdbc.sql("insert into sent_form (id, sent_at) values (?, ?) on conflict do nothing")
			.params(id, OffsetDateTime.now(this.clock))
			.update() > 0;
	}

	@Scheduled(fixedDelay = 1, timeUnit = TimeUnit.DAYS)
	void forgetOld() {
		this.jdbc.sql("delete from sent_form where sent_at < ?")
			.param(OffsetDateTime.now(this.clock).minus(LONGEST))
			.update();
	}

}
