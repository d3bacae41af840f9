package dk.borgerraadgiver.report.frozen;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import dk.borgerraadgiver.shared.Period;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The periods frozen reports tell of, and the tables they print: what others may have
 * read already.
 */
@Repository
public class ToldPeriods {

	private final JdbcClient jdbc;

	ToldPeriods(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Those that share a day with a period, but for a report itself and the same period.
	 */
	@Transactional(readOnly = true)
	public List<ToldPeriod> sharing(Period period, UUID reportId) {
		return this.jdbc
			.sql("""
					select r.title, r.from_day, r.to_day,
					       array(select distinct key[1] from regexp_matches(f.content, '"key":"([a-z_]+)"', 'g') key) as tables
					from report r
					join frozen_report f on f.report_id = r.id
					where r.from_day <= :to and r.to_day >= :from and r.id <> :id
						and (r.from_day, r.to_day) <> (cast(:from as date), cast(:to as date))
					order by r.from_day, r.to_day desc
					""")
			.param("from", period.from())
			.param("to", period.to())
			.param("id", reportId)
			.query((row, number) -> new ToldPeriod(row.getString("title"),
					new Period(row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class)),
					Arrays.stream((String[]) row.getArray("tables").getArray()).collect(Collectors.toSet())))
			.list();
	}

	/** Those of other reports that lie in a longer period. */
	@Transactional(readOnly = true)
	public List<ToldPeriod> within(Period period, UUID reportId) {
		return sharing(period, reportId).stream().filter((other) -> other.period().isWithin(period)).toList();
	}

	/**
	 * What a frozen report tells of.
	 *
	 * @param title the report's title
	 * @param period its days
	 * @param tables the keys of the tables it prints
	 */
	public record ToldPeriod(String title, Period period, Set<String> tables) {
	}

}
