package dk.borgerraadgiver.inquiry;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.shared.NotFound;

/**
 * Reads a case for its page, in four statements whatever its size.
 */
@Repository
class CaseReader {

	private final JdbcClient jdbc;

	private final CaseDoor door;

	CaseReader(JdbcClient jdbc, CaseDoor door) {
		this.jdbc = jdbc;
		this.door = door;
	}

	/**
	 * Opens a case to be read.
	 * @throws NotFound when there is no such case
	 */
	@Transactional(readOnly = true)
	CasePage read(CaseNumber number, Viewer viewer) {
		this.door.requireAdvisor(viewer);
		var summary = this.jdbc
			.sql("""
					select i.id, i.case_year, i.case_sequence, i.external_number, i.received_on, i.received_time, i.subject,
					       i.description, code_name_on(i.type_id, i.received_on) as type_name,
					       coalesce(t.meaning in ('SPARRING', 'OWN_INITIATIVE'), false) as counted_apart,
					       code_name_on(i.channel_id, i.received_on) as channel_name, i.citizen_id, c.name as citizen_name,
					       c.phone as citizen_phone, c.email as citizen_email, c.address as citizen_address,
					       c.cpr is not null as citizen_has_cpr,
					       (select count(*) from inquiry o where o.citizen_id = i.citizen_id and o.id <> i.id) as earlier_inquiries,
					       a.full_name as advisor, i.changed_at at time zone 'Europe/Copenhagen' as changed_at, b.full_name as changed_by,
					       code_name_on(i.method_id, i.received_on) as method, code_name_on(i.result_id, i.received_on) as result,
					       code_name_on(i.merit_id, i.received_on) as merit, code_name_on(i.ground_id, i.received_on) as ground
					from inquiry i
					left join code t on t.id = i.type_id
					left join citizen c on c.id = i.citizen_id
					left join account a on a.id = i.advisor_id
					left join account b on b.id = i.changed_by
					where i.case_year = :year and i.case_sequence = :sequence
					""")
			.param("year", number.year())
			.param("sequence", number.sequence())
			.query(DataClassRowMapper.newInstance(CasePage.Summary.class))
			.optional()
			.orElseThrow(() -> new NotFound("inquiry " + number));
		var matters = this.jdbc
			.sql("""
					select m.id, code_label_on(m.category_id, i.received_on) as category,
					       code_label_on(m.department_id, i.received_on) as department,
					       code_name_on(m.method_id, i.received_on) as method, code_name_on(m.result_id, i.received_on) as result,
					       code_name_on(m.merit_id, i.received_on) as merit, code_name_on(m.ground_id, i.received_on) as ground
					from complaint_matter m
					join inquiry i on i.id = m.inquiry_id
					where m.inquiry_id = :inquiry
					order by m.position
					""")
			.param("inquiry", summary.id())
			.query(DataClassRowMapper.newInstance(CasePage.Matter.class))
			.list();
		var departments = this.jdbc.sql("""
				select code_label_on(d.department_id, i.received_on)
				from inquiry_department d
				join inquiry i on i.id = d.inquiry_id
				where d.inquiry_id = :inquiry
				order by code_label_on(d.department_id, i.received_on) collate "da-x-icu"
				""").param("inquiry", summary.id()).query((row, place) -> row.getString(1)).list();
		var closings = this.jdbc.sql("""
				select s.closed_on, c.full_name as closed_by, s.reopened_on, r.full_name as reopened_by, s.reopen_reason
				from inquiry_closing s
				left join account c on c.id = s.closed_by
				left join account r on r.id = s.reopened_by
				where s.inquiry_id = :inquiry
				order by s.closed_on, s.reopened_on nulls last
				""")
			.param("inquiry", summary.id())
			.query(DataClassRowMapper.newInstance(CasePage.ClosingRow.class))
			.list();
		return new CasePage(summary, matters, departments, closings);
	}

}
