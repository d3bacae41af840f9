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
	 * Parts for departments tell of the periods a report is compared with too.
	 */
	@Transactional(readOnly = true)
	public List<ToldPeriod> sharing(Period period, UUID reportId) {
		return this.jdbc
			.sql("""
					with frozen as (
						select r.id, r.title, r.from_day, r.to_day, f.content, f.content ~ '"parts":\\[\\{' as in_parts
						from report r
						join frozen_report f on f.report_id = r.id
						where r.id <> :id and (r.from_day <= :to and r.to_day >= :from
							or exists (select from report_comparison c
							           where c.report_id = r.id and c.from_day <= :to and c.to_day >= :from))
					), told as (
						select title, from_day, to_day, in_parts,
						       array(select distinct key[1] from regexp_matches(content, '"key":"([a-z_]+)"', 'g') key) as tables
						from frozen
						where from_day <= :to and to_day >= :from
						union all
						select f.title, c.from_day, c.to_day, true, '{}'
						from frozen f
						join report_comparison c on c.report_id = f.id
						where f.in_parts and not c.published and c.from_day <= :to and c.to_day >= :from
					)
					select * from told
					where (from_day, to_day) <> (cast(:from as date), cast(:to as date))
					order by from_day, to_day desc, title, in_parts
					""")
			.param("from", period.from())
			.param("to", period.to())
			.param("id", reportId)
			.query((row, number) -> new ToldPeriod(row.getString("title"),
					new Period(row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class)),
					Arrays.stream((String[]) row.getArray("tables").getArray()).collect(Collectors.toSet()),
					row.getBoolean("in_parts")))
			.list();
	}

	/** Those of other reports that lie in one of several longer periods. */
	@Transactional(readOnly = true)
	public List<ToldPeriod> within(List<Period> periods, UUID reportId) {
		return periods.stream()
			.flatMap((period) -> sharing(period, reportId).stream().filter((other) -> other.period().isWithin(period)))
			.distinct()
			.toList();
	}

	/**
	 * What a frozen report tells of.
	 *
	 * @param title the report's title
	 * @param period its days
	 * @param tables the keys of the tables it prints
	 * @param inParts whether parts for departments tell of it
	 */
	public record ToldPeriod(String title, Period period, Set<String> tables, boolean inParts) {
	}

}
