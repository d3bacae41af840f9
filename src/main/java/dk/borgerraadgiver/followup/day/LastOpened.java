package dk.borgerraadgiver.followup.day;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.audit.ShownCase;
import dk.borgerraadgiver.inquiry.CaseDoor;
import dk.borgerraadgiver.inquiry.CaseNumber;
import dk.borgerraadgiver.inquiry.OpenCase;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The cases somebody opened last.
 */
@Repository
class LastOpened {

	/** How many are kept for each. */
	private static final int KEPT = 10;

	private final JdbcClient jdbc;

	private final Clock clock;

	LastOpened(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Keeps that a case was opened, and forgets the oldest, in one statement. */
	@Transactional
	void keep(OpenCase opened, Viewer viewer) {
		this.jdbc.sql("""
				with older as (
					delete from last_opened
					where account_id = :viewer and inquiry_id in (
						select inquiry_id from last_opened where account_id = :viewer and inquiry_id <> :inquiry
						order by opened_at desc offset :others)
				)
				insert into last_opened (account_id, inquiry_id, opened_at) values (:viewer, :inquiry, :now)
				on conflict (account_id, inquiry_id) do update set opened_at = excluded.opened_at
				""")
			.param("viewer", viewer.id())
			.param("inquiry", opened.id())
			.param("others", KEPT - 1)
			.param("now", OffsetDateTime.now(this.clock))
			.update();
	}

	/** What somebody opened, the last first. */
	@Transactional(readOnly = true)
	List<Row> of(Viewer viewer) {
		return this.jdbc.sql("""
				select i.case_year, i.case_sequence, i.subject, c.name as citizen
				from last_opened o
				join inquiry i on i.id = o.inquiry_id
				left join citizen c on c.id = i.citizen_id
				where o.account_id = :viewer and %s
				order by o.opened_at desc
				limit :kept
				""".formatted(CaseDoor.OPEN_TO_VIEWER))
			.param("viewer", viewer.id())
			.param("kept", KEPT)
			.query(DataClassRowMapper.newInstance(Row.class))
			.list();
	}

	/**
	 * A case somebody opened.
	 */
	record Row(int caseYear, int caseSequence, String subject, @Nullable String citizen) implements ShownCase {

		@Override
		public CaseNumber number() {
			return new CaseNumber(this.caseYear, this.caseSequence);
		}

	}

}
