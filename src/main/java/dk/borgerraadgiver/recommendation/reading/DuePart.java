package dk.borgerraadgiver.recommendation.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.DayPart;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The recommendations that are to be followed up, or will be in the days to come.
 */
@Component
@Order(7)
class DuePart implements DayPart {

	private static final int NAMED = 5;

	private static final int DAYS_AHEAD = 7;

	private final JdbcClient jdbc;

	private final Clock clock;

	DuePart(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	public String template() {
		return "recommendation/day-due";
	}

	@Override
	@Transactional(readOnly = true)
	public @Nullable Due read(Viewer viewer) {
		var today = LocalDate.now(this.clock);
		var rows = this.jdbc.sql("""
				select r.id, r.title, r.follow_up_on as on, cast(:today as date) as today, count(*) over () as found
				from recommendation r
				where r.follow_up_on <= :until
				order by r.follow_up_on, r.title collate "da-x-icu", r.id
				limit :named
				""")
			.param("today", today)
			.param("until", today.plusDays(DAYS_AHEAD))
			.param("named", NAMED)
			.query(DataClassRowMapper.newInstance(Row.class))
			.list();
		return rows.isEmpty() ? null : new Due(rows);
	}

	/**
	 * What the part shows.
	 *
	 * @param rows the most urgent
	 */
	record Due(List<Row> rows) {

		/** How many there are besides those shown. */
		public long more() {
			return this.rows.getFirst().found() - this.rows.size();
		}

	}

	/**
	 * A recommendation to be followed up.
	 *
	 * @param id which one
	 * @param title one line
	 * @param on the day it is to be followed up
	 * @param today the day it is read
	 * @param found how many there are in all
	 */
	record Row(UUID id, String title, LocalDate on, LocalDate today, long found) {

		public String href() {
			return "/anbefalinger/" + this.id;
		}

		/** Days since it was to be followed up; below 0 while it is not. */
		public long daysOver() {
			return ChronoUnit.DAYS.between(this.on, this.today);
		}

	}

}
