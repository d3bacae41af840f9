package dk.borgerraadgiver.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import dk.borgerraadgiver.inquiry.CaseKind;
import dk.borgerraadgiver.inquiry.OpenCase;
import dk.borgerraadgiver.mandate.CaseConsents;
import dk.borgerraadgiver.mandate.Consents;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Knows whom a case can be forwarded to: the departments of its matters, and those it
 * concerns without a complaint.
 */
@Repository
class Addressees {

	private final JdbcClient jdbc;

	private final Consents consents;

	private final Clock clock;

	Addressees(JdbcClient jdbc, Consents consents, Clock clock) {
		this.jdbc = jdbc;
		this.consents = consents;
		this.clock = clock;
	}

	/**
	 * In two statements, whatever the number of departments. Where the office looks into
	 * something itself there is nobody whose consent it takes.
	 */
	@Transactional(readOnly = true)
	List<Addressee> of(OpenCase opened) {
		var covered = this.consents.of(opened.id())
			.covered()
			.stream()
			.map(CaseConsents.Department::id)
			.collect(Collectors.toSet());
		return rows(opened.id()).stream()
			.collect(Collectors.groupingBy(Row::departmentId, LinkedHashMap::new, Collectors.toList()))
			.entrySet()
			.stream()
			.map((group) -> new Addressee(group.getKey(), group.getValue().getFirst().department(),
					opened.kind() == CaseKind.OWN_INITIATIVE || covered.contains(group.getKey()),
					group.getValue().stream().map(Row::subject).toList()))
			.toList();
	}

	private List<Row> rows(UUID inquiryId) {
		return this.jdbc
			.sql("""
					with reading as materialized (
						select code_id, resolved_id, label, sort_order from code_as_of(:today) where list = 'DEPARTMENT'
					), subject (id, code_id, matter, position) as (
						select m.id, m.department_id, coalesce(code_label_on(m.category_id, i.received_on), ''), m.position
						from complaint_matter m
						join inquiry i on i.id = m.inquiry_id
						where m.inquiry_id = :inquiry
						union all
						select department_id, department_id, null, 0 from inquiry_department where inquiry_id = :inquiry
					)
					select r.resolved_id as department_id, r.label as department, s.matter,
					       case when s.matter is null then r.resolved_id else s.id end as subject_id,
					       exists (select from forwarding f
					               left join forwarding_matter m on m.forwarding_id = f.id
					               where f.inquiry_id = :inquiry and f.answered_on is null and f.withdrawn_on is null
					                 and case when s.matter is null then m.matter_id is null and f.department_id = r.resolved_id
					                          else m.matter_id = s.id end) as waiting
					from subject s
					join reading r on r.code_id = s.code_id
					order by r.sort_order, r.label collate "da-x-icu", s.position
					""")
			.param("inquiry", inquiryId)
			.param("today", LocalDate.now(this.clock))
			.query(DataClassRowMapper.newInstance(Row.class))
			.list();
	}

	private record Row(UUID departmentId, String department, UUID subjectId, @Nullable String matter, boolean waiting) {

		Addressee.Subject subject() {
			return new Addressee.Subject(this.subjectId, this.matter, this.waiting);
		}

	}

}
