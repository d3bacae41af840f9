package dk.borgerraadgiver.worklist.team;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import dk.borgerraadgiver.account.Viewer;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who has a case open right now. Nothing is locked: it only saves two people from doing
 * the same without knowing.
 */
@Repository
class Presence {

	/** So long after opening a page somebody is taken to sit with it. */
	static final Duration LASTS = Duration.ofMinutes(15);

	private final JdbcClient jdbc;

	private final Clock clock;

	Presence(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Notes that somebody opens a page of a case, in one statement with reading who else
	 * has. Within a minute nothing is written anew.
	 * @return the others, the latest first
	 */
	@Transactional
	public List<Present> open(UUID inquiryId, Viewer viewer) {
		var now = OffsetDateTime.now(this.clock);
		return this.jdbc.sql("""
				with noted as (
					insert into case_presence (inquiry_id, account_id, seen_at) values (:inquiry, :viewer, :now)
					on conflict (inquiry_id, account_id) do update set seen_at = excluded.seen_at
					where case_presence.seen_at < cast(:now as timestamptz) - interval '1 minute'
				)
				select a.full_name as name, (p.seen_at at time zone 'Europe/Copenhagen')::time as since
				from case_presence p
				join account a on a.id = p.account_id
				where p.inquiry_id = :inquiry and p.account_id <> :viewer and p.seen_at > :oldest
				order by p.seen_at desc, a.id
				""")
			.param("inquiry", inquiryId)
			.param("viewer", viewer.id())
			.param("now", now)
			.param("oldest", now.minus(LASTS))
			.query(DataClassRowMapper.newInstance(Present.class))
			.list();
	}

	@Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
	void forgetOld() {
		this.jdbc.sql("delete from case_presence where seen_at < ?")
			.param(OffsetDateTime.now(this.clock).minus(LASTS))
			.update();
	}

	/**
	 * A colleague who has the case open.
	 *
	 * @param name the colleague
	 * @param since when a page of it was last opened, on the office's clock
	 */
	record Present(String name, LocalTime since) {
	}

}
