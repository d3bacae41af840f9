package dk.borgerraadgiver.recommendation.basis;

import java.util.List;
import java.util.Map;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CaseDoor;
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
 * What has been made of a case, beside it. An own-initiative case has its own part.
 */
@Component
@Order(55)
class CaseUsePart implements CasePart {

	private static final String SQL = """
			select id, text, "on", status, case_year, case_sequence
			from (select r.id, r.title as text, r.given_on as "on", r.status, 0 as case_year, 0 as case_sequence
			      from recommendation_case c
			      join recommendation r on r.id = c.recommendation_id
			      where c.inquiry_id = :inquiry
			      union all
			      select f.id, f.text, f.stated_on, null, i.case_year, i.case_sequence
			      from case_link l
			      join inquiry i on i.id = case when l.one_id = :inquiry then l.other_id else l.one_id end
			      join code t on t.id = i.type_id and t.meaning = 'OWN_INITIATIVE'
			      join finding f on f.inquiry_id = i.id
			      where (l.one_id = :inquiry or l.other_id = :inquiry) and %s
			        and not exists (select from finding n where n.corrects_id = f.id)) u
			order by "on" desc, id
			""".formatted(CaseDoor.OPEN_TO_VIEWER);

	private final JdbcClient jdbc;

	CaseUsePart(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Place place() {
		return Place.SIDE;
	}

	@Override
	public String template() {
		return "recommendation/case-use";
	}

	@Override
	public String trace() {
		return """
				(exists (select from recommendation_case u where u.inquiry_id = i.id)
				 or exists (select from case_link l where l.one_id = i.id or l.other_id = i.id))""";
	}

	@Override
	public @Nullable CaseUse blank(OpenCase opened) {
		return (opened.kind() == CaseKind.OWN_INITIATIVE) ? null : new CaseUse(List.of());
	}

	@Override
	@Transactional(readOnly = true)
	public @Nullable CaseUse read(OpenCase opened, Viewer viewer, Map<String, String> asked) {
		return (opened.kind() == CaseKind.OWN_INITIATIVE) ? null
				: new CaseUse(this.jdbc.sql(SQL)
					.param("inquiry", opened.id())
					.param("viewer", viewer.id())
					.query(DataClassRowMapper.newInstance(CaseUse.Row.class))
					.list());
	}

}
