package dk.borgerraadgiver.followup.day;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dk.borgerraadgiver.account.Role;
import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.audit.ShownCase;
import dk.borgerraadgiver.inquiry.CaseDoor;
import dk.borgerraadgiver.inquiry.CaseNumber;
import dk.borgerraadgiver.inquiry.Deadline;
import dk.borgerraadgiver.shared.SecretToken;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The secret addresses at which advisors' calendars fetch their deadlines. An address is
 * looked for by its hash, so that how long that takes tells nothing of it.
 */
@Repository
class CalendarFeeds {

	/** More deadlines than anybody has. */
	private static final int MOST = 1000;

	private final JdbcClient jdbc;

	private final Clock clock;

	CalendarFeeds(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** When the viewer's address was made, if there is one. */
	@Transactional(readOnly = true)
	Optional<LocalDate> madeOn(Viewer viewer) {
		return this.jdbc.sql(
				"select (made_at at time zone 'Europe/Copenhagen')::date from calendar_feed where account_id = :viewer")
			.param("viewer", viewer.id())
			.query(LocalDate.class)
			.optional();
	}

	/** Makes an address for the viewer; the one before works no more. */
	@Transactional
	SecretToken make(Viewer viewer) {
		viewer.require(Role.ADVISOR);
		var token = SecretToken.random();
		this.jdbc.sql("""
				insert into calendar_feed (account_id, token_hash, made_at) values (:viewer, :hash, :now)
				on conflict (account_id) do update set token_hash = excluded.token_hash, made_at = excluded.made_at
				""")
			.param("viewer", viewer.id())
			.param("hash", token.hash())
			.param("now", OffsetDateTime.now(this.clock))
			.update();
		return token;
	}

	/** Stops the viewer's address. */
	@Transactional
	void stop(Viewer viewer) {
		this.jdbc.sql("delete from calendar_feed where account_id = :viewer").param("viewer", viewer.id()).update();
	}

	/**
	 * What an address gives: the deadlines of its owner's cases, as far as the owner is
	 * an advisor still.
	 * @return empty when the address does not work
	 */
	@Transactional(readOnly = true)
	Optional<List<Entry>> behind(SecretToken token) {
		return this.jdbc.sql("""
				select f.account_id
				from calendar_feed f
				join account a on a.id = f.account_id and a.active
				join account_role r on r.account_id = a.id and r.role = 'ADVISOR'
				where f.token_hash = :hash
				""").param("hash", token.hash()).query(UUID.class).optional().map(this::entries);
	}

	private List<Entry> entries(UUID owner) {
		return this.jdbc.sql("""
				select i.case_year, i.case_sequence, d.kind, d.clock_id, d.due_on
				from inquiry_deadline d
				join inquiry i on i.id = d.inquiry_id
				where i.advisor_id = :viewer and %s
				order by d.due_on, i.case_year, i.case_sequence, d.kind
				limit :most
				""".formatted(CaseDoor.OPEN_TO_VIEWER))
			.param("viewer", owner)
			.param("most", MOST)
			.query(DataClassRowMapper.newInstance(Entry.class))
			.list();
	}

	/**
	 * A deadline without anything personal.
	 *
	 * @param caseYear first part of the case number
	 * @param caseSequence second part of the case number
	 * @param kind what is due
	 * @param clockId the deadline, the forwarding or the case
	 * @param dueOn the day it is due
	 */
	record Entry(int caseYear, int caseSequence, Deadline.Kind kind, UUID clockId,
			LocalDate dueOn) implements ShownCase {

		@Override
		public CaseNumber number() {
			return new CaseNumber(this.caseYear, this.caseSequence);
		}

	}

}
