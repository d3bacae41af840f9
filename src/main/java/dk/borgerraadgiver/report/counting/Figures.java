package dk.borgerraadgiver.report.counting;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

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

	private final OneMoment moment;

	Figures(JdbcClient jdbc, OneMoment moment) {
		this.jdbc = jdbc;
		this.moment = moment;
	}

	/**
	 * Counts a period, and the one it is compared with by the same code lists: those of
	 * the chosen period's last day. Both see the cases at one moment.
	 */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public FigureReport report(Period chosen, @Nullable Period compared) {
		return count(chosen, (compared != null) ? List.of(compared) : List.of());
	}

	/** The same for any number of periods to compare with. */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public FigureReport series(Period chosen, List<Period> compared) {
		return count(chosen, compared);
	}

	private FigureReport count(Period chosen, List<Period> compared) {
		LocalDate asOf = chosen.to();
		CodeNames names = names(asOf);
		var periods = Stream.concat(Stream.of(chosen), compared.stream()).toList();
		var sheets = this.moment.each(periods, (period) -> sheet(period, asOf, names));
		var others = sheets.subList(1, sheets.size());
		return new FigureReport(sheets.getFirst(), others, names, changes(sheets.getFirst(), others));
	}

	private FigureSheet sheet(Period period, LocalDate asOf, CodeNames names) {
		var counts = this.jdbc.sql(Series.COUNT_ALL)
			.param("from", period.from())
			.param("to", period.to())
			.param("asOf", asOf)
			.query(FigureCount.class)
			.list();
		return new FigureSheet(period, asOf, counts.stream().map(Objects::requireNonNull).toList(), closingTime(period),
				answerTimes(period, asOf), names);
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

	private List<AnswerTime> answerTimes(Period period, LocalDate asOf) {
		return this.jdbc.sql("""
				%s
				select case when grouping(department) = 1 then '%s' else coalesce(department, '%s') end as department,
				       round(avg(days), 1) as average,
				       round(percentile_cont(0.5) within group (order by days)::numeric, 1) as median,
				       round(percentile_cont(0.9) within group (order by days)::numeric, 1) as p90
				from (%s) a
				group by grouping sets ((department), ())
				""".formatted(Basis.WITH, Figure.ALL, Figure.NONE, Counted.ANSWERS.relation()))
			.param("from", period.from())
			.param("to", period.to())
			.param("asOf", asOf)
			.query(AnswerTime.class)
			.list()
			.stream()
			.map(Objects::requireNonNull)
			.toList();
	}

	/**
	 * What the codes are called on a day. Two of a list that read the same (one ended
	 * before the other began) are told apart by the days they are valid.
	 */
	public CodeNames names(LocalDate day) {
		var names = this.jdbc.sql("""
				with named as (
				    select distinct on (a.resolved_id) a.*, c.valid_from, c.valid_to
				    from code_as_of(:day) a
				    join code c on c.id = a.resolved_id
				), told as (
				    select n.*, case when count(*) over (partition by list, label) > 1
				                      and (valid_from is not null or valid_to is not null)
				                     then ' (' || concat_ws(' ', to_char(valid_from, 'DD-MM-YYYY'), '–',
				                                            to_char(valid_to, 'DD-MM-YYYY')) || ')'
				                     else '' end as days
				    from named n
				)
				select resolved_id::text as key, list, name || days as name, group_name as "group",
				       group_id::text as group_key, label || days as label,
				       dense_rank() over (order by label collate "da-x-icu")::integer as alphabetical,
				       dense_rank() over (order by sort_order, label collate "da-x-icu")::integer as placed
				from told
				""").param("day", day).query(CodeName.class).list();
		return new CodeNames(names.stream().map(Objects::requireNonNull).toList());
	}

	/**
	 * What happened to the codes in use from the earliest day counted to the chosen last.
	 * A group that got another name is told once, not for everything under it.
	 */
	private List<CodeChange> changes(FigureSheet chosen, List<FigureSheet> others) {
		LocalDate first = chosen.period().from();
		var used = new HashSet<>(chosen.keys());
		for (FigureSheet other : others) {
			first = other.period().from().isBefore(first) ? other.period().from() : first;
			used.addAll(other.keys());
		}
		if (used.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql("""
				with change as (
				    select case when b.resolved_id <> a.resolved_id then 'merged'
				                when b.name <> a.name then 'renamed'
				                else 'moved' end as kind,
				           a.resolved_id, a.list, b.group_name as group_before, a.group_name as group_after,
				           b.label as before, a.label as after
				    from code_as_of(:first) b
				    join code_as_of(:last) a on a.code_id = b.code_id
				    where b.code_id = b.resolved_id and (b.resolved_id <> a.resolved_id or b.label <> a.label)
				), told as (
				    select distinct coalesce(g.kind, c.kind) as kind, coalesce(g.before, c.before) as before,
				                    coalesce(g.after, c.after) as after
				    from change c
				    left join change g on c.kind = 'moved' and g.kind <> 'moved' and g.list = c.list
				                      and g.before = c.group_before and g.after = c.group_after
				    where c.resolved_id::text in (:used)
				)
				select kind, before, after from told order by before collate "da-x-icu"
				""")
			.param("first", first)
			.param("last", chosen.asOf())
			.param("used", used)
			.query(CodeChange.class)
			.list()
			.stream()
			.map(Objects::requireNonNull)
			.toList();
	}

}
