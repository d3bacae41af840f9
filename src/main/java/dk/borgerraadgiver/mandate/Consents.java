package dk.borgerraadgiver.mandate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dk.borgerraadgiver.mandate.CaseConsents.Department;
import dk.borgerraadgiver.mandate.CaseConsents.Need;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom the office may speak to about a citizen's case. It is bound to secrecy
 * (straffelovens § 152), so it contacts a department only with the citizen's consent. A
 * consent to a group covers the departments under it, and one to a department covers what
 * that has been merged into. Who asks has been shown the case by its door.
 */
@Repository
public class Consents {

	private static final String NEED = """
			case when i.citizen_id is not null then 'CITIZEN'
			     when coalesce(t.meaning in ('SPARRING', 'OWN_INITIATIVE'), false) then 'NOBODY'
			     else 'ANONYMOUS' end""";

	/** The departments of a case in order; wants {@code :inquiry} and {@code :today}. */
	static final String OF_CASE = """
			with reading as materialized (
				select code_id, resolved_id, label, sort_order from code_as_of(:today) where list = 'DEPARTMENT'
			), concerned as (
				select r.resolved_id
				from (select department_id from complaint_matter where inquiry_id = :inquiry
				      union select department_id from inquiry_department where inquiry_id = :inquiry) d
				join reading r on r.code_id = d.department_id
			), covered as materialized (
				select department_id from covered_departments(:inquiry, :today)
			), named as (
				select r.resolved_id
				from consent c
				join reading r on r.code_id = c.department_id
				where c.inquiry_id = :inquiry and c.withdrawn_on is null
			)
			select %s as need, d.resolved_id as id, d.label as name,
			       d.resolved_id in (select resolved_id from concerned) as concerned,
			       d.resolved_id in (select department_id from covered) as covered,
			       row_number() over (order by d.resolved_id in (select resolved_id from concerned) desc, d.sort_order,
			                          d.label collate "da-x-icu") as place
			from inquiry i
			left join code t on t.id = i.type_id
			left join reading d on d.code_id = d.resolved_id
				and d.resolved_id in (select resolved_id from concerned union select resolved_id from named)
			where i.id = :inquiry
			""".formatted(NEED);

	private final JdbcClient jdbc;

	private final Clock clock;

	Consents(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Whether a department may be contacted about a case today: the citizen's standing
	 * consent covers it, or no citizen is involved.
	 * @param departmentId a department or group, under any name it has had
	 */
	@Transactional(readOnly = true)
	public boolean covers(UUID inquiryId, UUID departmentId) {
		return this.jdbc.sql("""
				select %s = 'NOBODY' or :department in (select department_id from covered_departments(i.id, :today))
				from inquiry i
				left join code t on t.id = i.type_id
				where i.id = :inquiry
				""".formatted(NEED))
			.param("inquiry", inquiryId)
			.param("department", departmentId)
			.param("today", LocalDate.now(this.clock))
			.query(Boolean.class)
			.optional()
			.orElse(false);
	}

	/**
	 * Which departments may be contacted about a case today, and which it concerns may
	 * not. One statement.
	 */
	@Transactional(readOnly = true)
	public CaseConsents of(UUID inquiryId) {
		var rows = this.jdbc.sql(OF_CASE + "order by place")
			.param("inquiry", inquiryId)
			.param("today", LocalDate.now(this.clock))
			.query(DataClassRowMapper.newInstance(Row.class))
			.list();
		var need = rows.isEmpty() ? Need.ANONYMOUS : rows.getFirst().need();
		return new CaseConsents(need, rows.stream().flatMap((row) -> row.department().stream()).toList());
	}

	private record Row(Need need, @Nullable UUID id, @Nullable String name, boolean concerned, boolean covered) {

		Optional<Department> department() {
			return (this.id == null || this.name == null) ? Optional.empty() : Optional
				.of(new Department(this.id, this.name, this.concerned, this.covered || this.need == Need.NOBODY));
		}

	}

}
