package dk.borgerraadgiver.mediation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.inquiry.OpenCase;
import dk.borgerraadgiver.shared.Choice;
import dk.borgerraadgiver.shared.NotFound;
import dk.borgerraadgiver.shared.RuleBroken;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads mediations and observed meetings.
 */
@Repository
@Transactional(readOnly = true)
class MediationReader {

	private static final String STATUS = """
			case when m.outcome is not null then m.outcome
			     when m.declined_on is not null then 'DECLINED'
			     when m.held_on is not null then 'HELD'
			     when m.accepted_on is not null then 'ACCEPTED'
			     else 'PROPOSED' end""";

	private final JdbcClient jdbc;

	private final Clock clock;

	MediationReader(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** A case's mediations and observed meetings, the latest first. */
	List<ProceedingRow> of(OpenCase opened) {
		return this.jdbc
			.sql("""
					select p.*, k.label as department
					from (select m.id, false as observing, m.department_id, %s as status, m.proposed_on as day, null::time as at,
					             '' as place,
					             (select min(t.day) from mediation_meeting t
					              where t.mediation_id = m.id and t.status = 'PLANNED') as next_meeting
					      from mediation m where m.inquiry_id = :inquiry
					      union all
					      select o.id, true, o.department_id, o.status, o.day, o.at, o.place, null
					      from observation o where o.inquiry_id = :inquiry) p
					join lateral (select code_label_on(p.department_id, :today) as label) k on true
					order by p.day desc, p.id
					"""
				.formatted(STATUS))
			.param("inquiry", opened.id())
			.param("today", today())
			.query(DataClassRowMapper.newInstance(ProceedingRow.class))
			.list();
	}

	/**
	 * A mediation with its meetings.
	 * @throws NotFound when the case has no such mediation
	 */
	MediationPage mediation(OpenCase opened, UUID id) {
		var summary = this.jdbc
			.sql("""
					select m.id, m.department_id, code_label_on(m.department_id, :today) as department, r.name as representative,
					       c.name as citizen, m.people, m.about, m.proposed_on, m.accepted_on, m.declined_on, m.reason,
					       m.held_on, m.ended_on, m.agreement, m.version, %s as status
					from mediation m
					join inquiry i on i.id = m.inquiry_id
					left join citizen c on c.id = i.citizen_id
					left join representative r on r.id = m.representative_id
					where m.id = :id and m.inquiry_id = :inquiry
					"""
				.formatted(STATUS))
			.param("id", id)
			.param("inquiry", opened.id())
			.param("today", today())
			.query(DataClassRowMapper.newInstance(MediationPage.Summary.class))
			.optional()
			.orElseThrow(() -> new NotFound("mediation " + id));
		var meetings = this.jdbc
			.sql("select * from mediation_meeting where mediation_id = :id order by day, at nulls first, id")
			.param("id", id)
			.query(DataClassRowMapper.newInstance(MediationPage.MeetingRow.class))
			.list();
		return new MediationPage(summary, meetings, matters(opened, summary.departmentId()));
	}

	/** The case's matters about a department, whatever it was called when they were. */
	private List<MediationPage.Matter> matters(OpenCase opened, UUID departmentId) {
		return this.jdbc.sql("""
				with reading as materialized (
					select code_id, resolved_id from code_as_of(:today) where list = 'DEPARTMENT'
				)
				select code_name_on(m.category_id, :today) as category, code_name_on(m.result_id, :today) as result
				from complaint_matter m
				join reading r on r.code_id = m.department_id
				where m.inquiry_id = :inquiry
				  and r.resolved_id = (select resolved_id from reading where code_id = :department)
				order by m.position
				""")
			.param("inquiry", opened.id())
			.param("department", departmentId)
			.param("today", today())
			.query(DataClassRowMapper.newInstance(MediationPage.Matter.class))
			.list();
	}

	/** Who may take part for the citizen. */
	List<Choice> spokespeople(OpenCase opened) {
		return this.jdbc.sql("""
				select id, name from representative
				where citizen_id = :citizen or inquiry_id = :inquiry order by lower(name) collate "da-x-icu"
				""")
			.param("citizen", opened.citizenId())
			.param("inquiry", opened.id())
			.query((row, place) -> Choice.of(row.getObject("id", UUID.class), row.getString("name")))
			.list();
	}

	/**
	 * What a department is called today.
	 * @throws RuleBroken when there is no such department
	 */
	String department(UUID id) {
		return this.jdbc.sql("select label from code_as_of(:today) where code_id = :id and list = 'DEPARTMENT'")
			.param("id", id)
			.param("today", today())
			.query(String.class)
			.optional()
			.orElseThrow(() -> new RuleBroken("mediation.department.gone"));
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
