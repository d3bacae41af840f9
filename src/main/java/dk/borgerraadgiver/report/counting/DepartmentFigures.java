package dk.borgerraadgiver.report.counting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.borgerraadgiver.shared.Period;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
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
	private static final String WITH_GROUPS = Series.WITH_CODES + """
			, grouped as (
			    select code_id, resolved_id::text as department, coalesce(group_id, resolved_id)::text as top from code
			), touched as materialized (
			    select distinct c.inquiry_id, coalesce(g.top, '%1$s') as top
			    from case_fact c
			    left join grouped g on g.code_id = c.department_id
			), sole as (
			    select inquiry_id, case count(*) when 1 then min(top) else '%2$s' end as top from touched group by 1
			), unit as (
			    select u.*, case when u.matter_id is null then s.top else coalesce(g.top, '%1$s') end as top
			    from (%3$s) u
			    left join sole s on s.inquiry_id = u.inquiry_id
			    left join (select distinct department, top from grouped) g on g.department = u.department
			)
			""".formatted(Figure.NONE, Figure.SEVERAL, Counted.HANDLED_UNITS.relation());

	private static final String COUNT_ALL = WITH_GROUPS + Stream
		.of(total("borgere", Counted.CITIZENS), total("henvendelser", Counted.INQUIRIES),
				total("afsluttede", Counted.CLOSED), total("verserende", Counted.OPEN),
				total("genaabnede", Counted.REOPENED), total("sparring", Counted.SPARRING),
				total("egen_drift", Counted.OWN_INITIATIVE), matters(FigureTable.TOTALS, "'klageforhold'"),
				matters(FigureTable.CATEGORY, "category"), touching(FigureTable.MONTH, "c.month", Counted.INQUIRIES),
				units(FigureTable.RESULT, "result"), units(FigureTable.MERIT, "merit"))
		.collect(Collectors.joining("union all\n"));

	private static final String TIMES = WITH_GROUPS + """
			select t.top,
			       round(percentile_cont(0.5) within group (order by days)::numeric, 1) as median,
			       round(percentile_cont(0.9) within group (order by days)::numeric, 1) as p90,
			       round(percentile_cont(0.5) within group (order by working_days)::numeric, 1) as working_median
			from (%s) c
			join touched t on t.inquiry_id = c.inquiry_id
			group by 1
			""".formatted(Counted.CLOSED.relation());

	private final JdbcClient jdbc;

	DepartmentFigures(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	private static String total(String name, Counted counted) {
		return touching(FigureTable.TOTALS, "'" + name + "'", counted);
	}

	private static String touching(FigureTable table, String key, Counted counted) {
		return """
				select '%s' as "table", t.top as "row", %s as "column", count(distinct c.unit) as value
				from (%s) c
				join touched t on t.inquiry_id = c.inquiry_id
				group by 2, 3
				""".formatted(table.name(), key, counted.relation());
	}

	private static String matters(FigureTable table, String key) {
		return """
				select '%1$s', coalesce(g.top, '%2$s'), coalesce(%3$s, '%2$s'), count(distinct c.unit)
				from (%4$s) c
				left join (select distinct department, top from grouped) g on g.department = c.department
				group by 2, 3
				""".formatted(table.name(), Figure.NONE, key, Counted.MATTERS.relation());
	}

	private static String units(FigureTable table, String key) {
		return "select '%s', top, coalesce(%s, '%s'), count(*) from unit group by 2, 3\n".formatted(table.name(), key,
				Figure.NONE);
	}

	/**
	 * The sheets of a report's periods, in the order of {@link FigureReport#sheets()}.
	 */
	@Transactional(readOnly = true)
	public List<DepartmentSheet> of(FigureReport report) {
		return report.sheets().stream().map((sheet) -> sheet(sheet, report.names())).toList();
	}

	private DepartmentSheet sheet(FigureSheet sheet, CodeNames names) {
		var counts = ask(COUNT_ALL, sheet).query(FigureCount.class).list();
		Map<String, ClosingTime> times = ask(TIMES, sheet)
			.query((row, place) -> Map.entry(row.getString("top"),
					new ClosingTime(null, row.getBigDecimal("median"), row.getBigDecimal("p90"), null,
							row.getBigDecimal("working_median"), null)))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		return new DepartmentSheet(new FigureSheet(sheet.period(), sheet.asOf(),
				counts.stream().map(Objects::requireNonNull).toList(), sheet.closingTime(), List.of(), names), times);
	}

	private JdbcClient.StatementSpec ask(String sql, FigureSheet sheet) {
		Period period = sheet.period();
		return this.jdbc.sql(sql).param("from", period.from()).param("to", period.to()).param("asOf", sheet.asOf());
	}

}
