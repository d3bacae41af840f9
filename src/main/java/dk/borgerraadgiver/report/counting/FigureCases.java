package dk.borgerraadgiver.report.counting;

import java.util.List;
import java.util.Objects;

import dk.borgerraadgiver.account.Role;
import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CaseDoor;
import dk.borgerraadgiver.shared.Paging;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;

/**
 * The cases behind a figure, read from the relation the figure is counted from.
 */
@Service
public class FigureCases {

	private final JdbcClient jdbc;

	FigureCases(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The figure itself. */
	public long count(Figure figure) {
		return ask(figure, Basis.WITH + "select count(distinct unit) from (" + Series.of(figure).behind() + ") b")
			.query(Long.class)
			.single();
	}

	/**
	 * A page of the list: as many units as the paging says, newest first. What the viewer
	 * may not see stands last and tells nothing, so that the list is still as long as the
	 * figure.
	 */
	public List<CaseBehind> page(Figure figure, Paging paging, Viewer viewer) {
		viewer.require(Role.ADVISOR);
		return ask(figure,
				Basis.WITH
						+ """
								, hit as (
								    select distinct b.unit, b.inquiry_id, b.matter_id, b.department, b.category,
								           not %s as hidden
								    from (%s) b
								    join inquiry i on i.id = b.inquiry_id
								), page as (
								    select h.unit, bool_and(h.hidden) as hidden,
								           row_number() over (order by bool_and(h.hidden), max(i.received_on) desc,
								                              max(array[i.case_year, i.case_sequence]) desc, h.unit) as place
								    from hit h
								    join inquiry i on i.id = h.inquiry_id
								    group by h.unit
								    order by place
								    limit :size offset :offset
								), named as (
								    select distinct resolved_id::text as id, label from code
								)
								select p.unit::text as unit, p.hidden, i.case_year || '-' || to_char(i.case_sequence, case when i.case_sequence < 10000 then 'FM0000'
								                                                   else 'FM999999999' end) as number, i.received_on,
								       i.subject, ty.label as type,
								       case when h.matter_id is not null then md.label
								            when de.id is not null then de.label
								            else (select string_agg(distinct k.label, ', ' order by k.label)
								                  from case_fact c
								                  join code k on k.code_id = c.department_id
								                  where c.inquiry_id = i.id) end as departments,
								       case when h.matter_id is not null then mc.label
								            when ca.id is not null then ca.label
								            else (select string_agg(distinct k.label, ', ' order by k.label)
								                  from matter_fact f
								                  join code k on k.code_id = f.category_id
								                  where f.inquiry_id = i.id) end as categories,
								       closed.closed_on, closed.closed_on - i.received_on as days,
								       done.working_days - begun.working_days as working_days,
								       %s as citizen, i.citizen_id is null as anonymous
								from page p
								left join hit h on h.unit = p.unit and not h.hidden
								left join inquiry i on i.id = h.inquiry_id
								left join code ty on ty.code_id = i.type_id
								left join named de on de.id = h.department
								left join named ca on ca.id = h.category
								left join matter_fact m on m.matter_id = h.matter_id
								left join code md on md.code_id = m.department_id
								left join code mc on mc.code_id = m.category_id
								left join lateral (select max(c.closed_on) as closed_on
								                   from closing_fact c
								                   where c.inquiry_id = i.id and c.closed_on <= :to
								                     and (c.reopened_on is null or c.reopened_on > :to)) closed on true
								left join calendar_day begun on begun.day = i.received_on
								left join calendar_day done on done.day = closed.closed_on
								order by p.place, i.received_on desc, i.case_year desc, i.case_sequence desc, m.matter_id
								"""
							.formatted(CaseDoor.OPEN_TO_VIEWER, Series.of(figure).behind(), citizen(figure)))
			.param("viewer", viewer.id())
			.param("size", paging.size())
			.param("offset", paging.offset())
			.query(CaseBehind.class)
			.list()
			.stream()
			.map(Objects::requireNonNull)
			.toList();
	}

	/** A name leaves the database only where the figure counts citizens. */
	private String citizen(Figure figure) {
		return (figure.counted() == Counted.CITIZENS) ? "(select name from citizen z where z.id = i.citizen_id)"
				: "null::text";
	}

	private StatementSpec ask(Figure figure, String sql) {
		return this.jdbc.sql(sql)
			.param("from", figure.period().from())
			.param("to", figure.period().to())
			.param("asOf", figure.asOf())
			.param("row", figure.row())
			.param("column", figure.column());
	}

}
