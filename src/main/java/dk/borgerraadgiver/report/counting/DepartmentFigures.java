package dk.borgerraadgiver.report.counting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import dk.borgerraadgiver.shared.Period;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts what concerns each department alone, from the relations the office's own figures
 * are counted from. What concerns departments of one group only is the group's.
 */
@Service
public class DepartmentFigures {

	/** The totals of a department, in the order in which they are read. */
	public static final List<String> TOTALS = List.of("borgere", "henvendelser", "klageforhold", "afsluttede",
			"verserende", "genaabnede", "sparring", "egen_drift");

	/**
	 * The group each department stands in, and each inquiry with every group it touches.
	 */
	private static final String WITH_GROUPS = Basis.WITH + """
			, grouped as (
			    select code_id, resolved_id::text as department, coalesce(group_id, resolved_id)::text as top from code
			), touched as materialized (
			    select distinct c.inquiry_id, coalesce(g.top, '%1$s') as top
			    from case_fact c
			    left join grouped g on g.code_id = c.department_id
			), sole as (
			    select inquiry_id, case count(*) when 1 then min(top) else '%2$s' end as top from touched group by 1
			)
			""".formatted(Figure.NONE, Figure.SEVERAL);

	/**
	 * The median and the 90th percentile of calendar days, and the median of working
	 * days.
	 */
	private static final String TIMES = """
			select '%s', t.top, v.name, v.days
			from (select t.top,
			             round(percentile_cont(0.5) within group (order by days)::numeric, 1) as median,
			             round(percentile_cont(0.9) within group (order by days)::numeric, 1) as p90,
			             round(percentile_cont(0.5) within group (order by working_days)::numeric, 1) as working_median
			      from (%s) c
			      join touched t on t.inquiry_id = c.inquiry_id
			      group by 1) t
			cross join lateral (values ('median', t.median), ('p90', t.p90), ('working_median', t.working_median))
			           v (name, days)
			where v.days is not null
			""".formatted(FigureTable.TIME, Counted.CLOSED.relation());

	private static final String COUNT_ALL = WITH_GROUPS + Tally.of(List.of(total("borgere", Counted.CITIZENS),
			total("henvendelser", Counted.INQUIRIES), total("afsluttede", Counted.CLOSED),
			total("verserende", Counted.OPEN), total("genaabnede", Counted.REOPENED),
			total("sparring", Counted.SPARRING), total("egen_drift", Counted.OWN_INITIATIVE),
			total("klageforhold", Counted.MATTERS), by(FigureTable.CATEGORY, Counted.MATTERS, "category"),
			by(FigureTable.MONTH, Counted.INQUIRIES, "month"), by(FigureTable.RESULT, Counted.HANDLED_UNITS, "result"),
			by(FigureTable.MERIT, Counted.HANDLED_UNITS, "merit")), DepartmentFigures::rows) + "union all\n" + TIMES;

	private final JdbcClient jdbc;

	private final OneMoment moment;

	DepartmentFigures(JdbcClient jdbc, OneMoment moment) {
		this.jdbc = jdbc;
		this.moment = moment;
	}

	private static Series total(String name, Counted counted) {
		return by(FigureTable.TOTALS, counted, "'" + name + "'");
	}

	private static Series by(FigureTable table, Counted counted, String key) {
		return new Series(table, counted, "top", key);
	}

	/**
	 * What is counted, with the group it is counted in: its own department's where it has
	 * one, otherwise each that its inquiry touches; a unit without a matter stands in one
	 * place.
	 */
	private static String rows(Counted counted) {
		return switch (counted) {
			case MATTERS -> """
					(select c.*, g.top from (%s) c
					 left join (select distinct department, top from grouped) g on g.department = c.department)
					""".formatted(counted.relation());
			case HANDLED_UNITS -> """
					(select c.*, case when c.matter_id is null then s.top else g.top end as top from (%s) c
					 left join sole s on s.inquiry_id = c.inquiry_id
					 left join (select distinct department, top from grouped) g on g.department = c.department)
					""".formatted(counted.relation());
			default -> "(select c.*, t.top from (%s) c join touched t on t.inquiry_id = c.inquiry_id)"
				.formatted(counted.relation());
		};
	}

	/**
	 * The sheets of a report's periods, in the order of {@link FigureReport#sheets()}.
	 */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public List<DepartmentSheet> of(FigureReport report) {
		return this.moment.each(report.sheets(), (sheet) -> sheet(sheet, report.names()));
	}

	private DepartmentSheet sheet(FigureSheet sheet, CodeNames names) {
		Period period = sheet.period();
		List<FigureCount> counts = new ArrayList<>();
		Map<String, Map<String, BigDecimal>> times = new HashMap<>();
		this.jdbc.sql(COUNT_ALL)
			.param("from", period.from())
			.param("to", period.to())
			.param("asOf", sheet.asOf())
			.query(Line.class)
			.list()
			.stream()
			.map(Objects::requireNonNull)
			.forEach((line) -> {
				if (line.table() == FigureTable.TIME) {
					times.computeIfAbsent(line.row(), (top) -> new HashMap<>()).put(line.column(), line.value());
				}
				else {
					counts.add(new FigureCount(line.table(), line.row(), line.column(), line.value().longValueExact()));
				}
			});
		return new DepartmentSheet(new FigureSheet(period, sheet.asOf(), counts, sheet.closingTime(), List.of(), names),
				times.entrySet()
					.stream()
					.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> time(entry.getValue()))));
	}

	private static ClosingTime time(Map<String, BigDecimal> days) {
		return new ClosingTime(null, days.get("median"), days.get("p90"), null, days.get("working_median"), null);
	}

	/**
	 * What the statement tells: how many, or how many days.
	 */
	private record Line(FigureTable table, String row, String column, BigDecimal value) {
	}

}
