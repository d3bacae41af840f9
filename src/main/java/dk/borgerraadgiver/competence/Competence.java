package dk.borgerraadgiver.competence;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells whether the office takes something up, by its own rules.
 */
@Repository
public class Competence {

	private final JdbcClient jdbc;

	Competence(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The rules that speak against an inquiry, the oldest event first. A rule about a
	 * code holds for what stands under it and for what it has been merged into. One
	 * statement.
	 */
	@Transactional(readOnly = true)
	public List<CompetenceHint> hints(CompetenceQuestion question) {
		return this.jdbc.sql("""
				with reading as materialized (
					select code_id, resolved_id, group_id, name from code_as_of(:received)
				), chosen as (
					select resolved_id, group_id from reading where code_id = any(:codes)
				)
				select r.id as rule_id, g.resolved_id as ground_id, g.name as ground, r.hint, r.refer_to
				from competence_rule r
				join reading g on g.code_id = r.ground_id
				left join reading about on about.code_id in (r.department_id, r.category_id, r.type_id)
				where cast(:event as date) + make_interval(months => r.months) < :received
				   or exists (select from chosen where about.resolved_id in (chosen.resolved_id, chosen.group_id))
				order by r.months nulls last, g.name collate "da-x-icu", r.id
				""")
			.param("received", question.receivedOn())
			.param("event", question.eventOn())
			.param("codes", question.codes().toArray(UUID[]::new))
			.query(DataClassRowMapper.newInstance(CompetenceHint.class))
			.list();
	}

}
