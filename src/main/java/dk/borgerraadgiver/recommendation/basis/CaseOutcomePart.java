package dk.borgerraadgiver.recommendation.basis;

import java.util.Map;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CaseKind;
import dk.borgerraadgiver.inquiry.CasePart;
import dk.borgerraadgiver.inquiry.OpenCase;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The recommendations of an own-initiative case on its page, below its findings.
 */
@Component
@Order(21)
class CaseOutcomePart implements CasePart {

	private static final String SQL = """
			select id, title, text, "on", departments, author, status, reason
			from (select r.id, r.title, r.text, r.given_on as "on",
			             (select string_agg(code_name_on(d.department_id, r.given_on), ', '
			                                order by code_name_on(d.department_id, r.given_on) collate "da-x-icu")
			              from recommendation_department d where d.recommendation_id = r.id) as departments,
			             a.full_name as author, r.status, '' as reason, r.given_on, cast(null as bigint) as place
			      from recommendation_case c
			      join recommendation r on r.id = c.recommendation_id
			      join account a on a.id = r.created_by
			      where c.inquiry_id = :inquiry
			      union all
			      select r.id, r.title, s.text_before, s.happened_on, s.departments_before, a.full_name, null, s.note,
			             r.given_on, s.place
			      from recommendation_case c
			      join recommendation r on r.id = c.recommendation_id
			      join recommendation_step s on s.recommendation_id = r.id and s.kind = 'EDITED'
			      join account a on a.id = s.author_id
			      where c.inquiry_id = :inquiry and s.text_before is not null) o
			order by given_on, id, place desc nulls first
			""";

	private final JdbcClient jdbc;

	CaseOutcomePart(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Place place() {
		return Place.MAIN;
	}

	@Override
	public String template() {
		return "recommendation/case-outcome";
	}

	@Override
	@Transactional(readOnly = true)
	public @Nullable CaseOutcome read(OpenCase opened, Viewer viewer, Map<String, String> asked) {
		return (opened.kind() != CaseKind.OWN_INITIATIVE) ? null
				: new CaseOutcome(this.jdbc.sql(SQL)
					.param("inquiry", opened.id())
					.query(DataClassRowMapper.newInstance(CaseOutcome.Row.class))
					.list());
	}

}
