package dk.borgerraadgiver.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import dk.borgerraadgiver.shared.Period;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts the office's figures. Every number comes from the same relation as the list
 * behind it, so that the two cannot differ.
 */
@Service
public class Figures {

	private final JdbcClient jdbc;

	Figures(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Counts a period, and the one it is compared with by the same code lists: those of
	 * the chosen period's last day. Both see the cases at one moment.
	 */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public FigureReport report(Period chosen, @Nullable Period compared) {
		LocalDate asOf = chosen.to();
		FigureSheet sheet = sheet(chosen, asOf);
		FigureSheet other = (compared != null) ? sheet(compared, asOf) : null;
		return new FigureReport(sheet, other, names(asOf), changes(sheet, other));
	}

	private FigureSheet sheet(Period period, LocalDate asOf) {
		var counts = this.jdbc.sql(Series.COUNT_ALL)
			.param("from", period.from())
			.param("to", period.to())
			.param("asOf", asOf)
			.query(FigureCount.class)
			.list();
		return new FigureSheet(period, asOf, counts.stream().map(Objects::requireNonNull).toList(),
				closingTime(period));
	}

	private ClosingTime closingTime(Period period) {
		return this.jdbc.sql("""
				select round(avg(days), 1) as average,
				       round(percentile_cont(0.5) within group (order by days)::numeric, 1) as median,
				       round(percentile_cont(0.9) within group (order by days)::numeric, 1) as p90,
				       round(avg(working_days), 1) as working_average,
				       round(percentile_cont(0.5) within group (order by working_days)::numeric, 1) as working_median,
				       round(percentile_cont(0.9) within group (order by working_days)::numeric, 1) as working_p90
				from (%s) c
				""".formatted(Counted.CLOSED.relation()))
			.param("from", period.from())
			.param("to", period.to())
			.query(ClosingTime.class)
			.single();
	}

	/** What the codes are called on a day. */
	CodeNames names(LocalDate day) {
		var names = this.jdbc.sql("""
				select distinct on (resolved_id) resolved_id::text as key, name, group_name as "group", label,
				       dense_rank() over (order by label collate "da-x-icu")::integer as alphabetical,
				       dense_rank() over (order by sort_order, label collate "da-x-icu")::integer as placed
				from code_as_of(:day)
				""").param("day", day).query(CodeName.class).list();
		return new CodeNames(names.stream().map(Objects::requireNonNull).toList());
	}

	/**
	 * What happened to the rows' codes from the earliest day counted to the chosen last.
	 */
	private List<CodeChange> changes(FigureSheet chosen, @Nullable FigureSheet compared) {
		LocalDate first = chosen.period().from();
		if (compared != null && compared.period().from().isBefore(first)) {
			first = compared.period().from();
		}
		return this.jdbc.sql("""
				select case when b.resolved_id <> a.resolved_id then 'merged'
				            when b.name <> a.name then 'renamed'
				            else 'moved' end as kind,
				       a.resolved_id::text as key, b.label as before, a.label as after
				from code_as_of(:first) b
				join code_as_of(:last) a on a.code_id = b.code_id
				where b.code_id = b.resolved_id and (b.resolved_id <> a.resolved_id or b.label <> a.label)
				order by b.label collate "da-x-icu"
				""")
			.param("first", first)
			.param("last", chosen.asOf())
			.query(CodeChange.class)
			.list()
			.stream()
			.map(Objects::requireNonNull)
			.filter((change) -> chosen.uses(change.key()) || (compared != null && compared.uses(change.key())))
			.toList();
	}

}
