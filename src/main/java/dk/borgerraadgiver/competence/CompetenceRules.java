package dk.borgerraadgiver.competence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.shared.NotFound;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The office's rules about what it does not take up, as the administrator keeps them.
 */
@Service
class CompetenceRules {

	private static final String COLUMNS = "id, months, department_id, category_id, type_id, ground_id, hint, refer_to";

	private final JdbcClient jdbc;

	private final Clock clock;

	CompetenceRules(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	List<RuleRow> all() {
		return this.jdbc.sql("""
				with reading as materialized (select code_id, list, label from code_as_of(:today))
				select r.id, r.months, about.list, about.label as about, g.label as ground, r.hint, r.refer_to
				from competence_rule r
				join reading g on g.code_id = r.ground_id
				left join reading about on about.code_id in (r.department_id, r.category_id, r.type_id)
				order by r.months nulls last, about.list, about.label collate "da-x-icu", r.id
				limit 200
				""")
			.param("today", LocalDate.now(this.clock))
			.query(DataClassRowMapper.newInstance(RuleRow.class))
			.list();
	}

	@Transactional(readOnly = true)
	RuleForm form(UUID id) {
		return this.jdbc.sql("select " + COLUMNS + ", version from competence_rule where id = ?")
			.param(id)
			.query(DataClassRowMapper.newInstance(RuleForm.class))
			.optional()
			.orElseThrow(() -> new NotFound("competence rule " + id));
	}

	/** The same form sent twice is one rule. */
	@Transactional
	void add(RuleForm rule) {
		write("insert into competence_rule (" + COLUMNS + ") values (:id, :months, :department, :category, :type,"
				+ " :ground, :hint, :referTo) on conflict (id) do nothing", rule);
	}

	/**
	 * Changes a rule.
	 * @return {@code false} when somebody else changed it since the form was opened; then
	 * nothing is changed
	 */
	@Transactional
	boolean change(RuleForm rule) {
		return write("""
				update competence_rule
				set months = :months, department_id = :department, category_id = :category, type_id = :type,
				    ground_id = :ground, hint = :hint, refer_to = :referTo, version = version + 1
				where id = :id and version = :version
				""", rule) == 1;
	}

	private int write(String sql, RuleForm rule) {
		return this.jdbc.sql(sql)
			.param("id", rule.id())
			.param("months", rule.months())
			.param("department", rule.departmentId())
			.param("category", rule.categoryId())
			.param("type", rule.typeId())
			.param("ground", rule.groundId())
			.param("hint", rule.hint())
			.param("referTo", rule.sends())
			.param("version", rule.version())
			.update();
	}

	@Transactional
	void remove(UUID id) {
		this.jdbc.sql("delete from competence_rule where id = ?").param(id).update();
	}

}
