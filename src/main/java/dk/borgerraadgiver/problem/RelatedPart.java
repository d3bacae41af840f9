package dk.borgerraadgiver.problem;

import java.sql.Types;
import java.util.Map;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CaseDoor;
import dk.borgerraadgiver.inquiry.CasePart;
import dk.borgerraadgiver.inquiry.OpenCase;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The citizen's other inquiries, linked cases and problems beside a case, in one
 * statement.
 */
@Component
@Order(50)
class RelatedPart implements CasePart {

	/** Of the citizen's other inquiries, so many stand on the page. */
	static final int SHOWN = 5;

	private static final String OPEN = """
			not exists (select 1 from inquiry_closing s where s.inquiry_id = i.id and s.reopened_on is null)""";

	private static final String SQL = """
			select kind, id, case_year, case_sequence, title, received_on, open, word, total
			from (select 'CITIZEN' as kind, i.id, i.case_year, i.case_sequence, i.subject as title, i.received_on,
			             %1$s as open, '' as word, count(*) over () as total,
			             row_number() over (order by i.received_on desc, i.case_year desc, i.case_sequence desc) as place
			      from inquiry i
			      where i.citizen_id = :citizen and i.id <> :inquiry and %2$s
			      union all
			      select 'LINK', l.id, i.case_year, i.case_sequence, i.subject, i.received_on, %1$s, l.word,
			             count(*) over (), row_number() over (order by l.linked_at desc, l.id)
			      from case_link l
			      join inquiry i on i.id = case when l.one_id = :inquiry then l.other_id else l.one_id end
			      where (l.one_id = :inquiry or l.other_id = :inquiry) and %2$s
			      union all
			      select 'PROBLEM', p.id, 0, 0, p.title, null, p.status <> 'DONE', p.status,
			             count(*) over (), row_number() over (order by p.title collate "da-x-icu", p.id)
			      from problem_case c
			      join problem p on p.id = c.problem_id
			      where c.inquiry_id = :inquiry) r
			where kind <> 'CITIZEN' or place <= :shown
			order by kind, place
			"""
		.formatted(OPEN, CaseDoor.OPEN_TO_VIEWER);

	private final JdbcClient jdbc;

	RelatedPart(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Place place() {
		return Place.SIDE;
	}

	@Override
	public String template() {
		return "problem/related";
	}

	@Override
	@Transactional(readOnly = true)
	public Related read(OpenCase opened, Viewer viewer, Map<String, String> asked) {
		return new Related(this.jdbc.sql(SQL)
			.param("citizen", opened.citizenId(), Types.OTHER)
			.param("inquiry", opened.id())
			.param("viewer", viewer.id())
			.param("shown", SHOWN)
			.query(DataClassRowMapper.newInstance(Related.Row.class))
			.list());
	}

}
