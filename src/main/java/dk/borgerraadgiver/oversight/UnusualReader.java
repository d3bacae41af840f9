package dk.borgerraadgiver.oversight;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks for what is unusual in the log of the latest thirty days. Tells how often, never
 * which case.
 */
@Repository
class UnusualReader {

	/** Days that are looked at. */
	private static final int DAYS = 30;

	/** Cases an advisor opens in a day without anybody wondering. */
	static final int CASES = 60;

	/** Wrong passwords for one account in a day. */
	static final int FAILURES = 5;

	/** Refusals of one person in a day. */
	static final int REFUSALS = 10;

	/** The first and the last hour of a working day, by the clock on the wall. */
	private static final int MORNING = 6;

	private static final int EVENING = 20;

	private final JdbcClient jdbc;

	private final Clock clock;

	UnusualReader(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public List<Unusual> lately() {
		return this.jdbc
			.sql("""
					with line as (
						select e.*, e.at at time zone 'Europe/Copenhagen' as local
						from audit_entry e
						where e.at >= :since and e.act in ('READ', 'EXPORTED', 'SIGN_IN_FAILED', 'REFUSED')
					), found as (
						select 'MANY_CASES' as kind, account_id, local::date as day, count(distinct cases[1]) as times
					from line where act = 'READ' group by account_id, local::date having count(distinct cases[1]) >= :cases
						union all
						select 'EXPORT_AT_NIGHT', account_id, local::date, count(*)
						from line
						where act = 'EXPORTED' and place like 'POST %' and (extract(hour from local) not between :morning and :evening - 1
						                            or extract(isodow from local) > 5)
						group by account_id, local::date
						union all
						select 'MANY_FAILURES', account_id, local::date, count(*)
						from line where act = 'SIGN_IN_FAILED' group by account_id, local::date having count(*) >= :failures
						union all
						select 'MANY_REFUSALS', account_id, local::date, count(*)
						from line where act = 'REFUSED' group by account_id, local::date having count(*) >= :refusals
					)
					select f.kind, a.full_name as by, f.day, f.times
					from found f
					left join account a on a.id = f.account_id
					order by f.day desc, f.times desc, a.full_name, f.kind
					limit 100
					""")
			.param("since",
					LocalDate.now(this.clock)
						.minusDays(DAYS)
						.atStartOfDay(ZoneId.of("Europe/Copenhagen"))
						.toOffsetDateTime())
			.param("cases", CASES)
			.param("failures", FAILURES)
			.param("refusals", REFUSALS)
			.param("morning", MORNING)
			.param("evening", EVENING)
			.query(DataClassRowMapper.newInstance(Unusual.class))
			.list();
	}

}
