package dk.borgerraadgiver.inquiry;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.shared.NotFound;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads a case for its page, in three statements and those of its parts, whatever its
 * size.
 */
@Repository
class CaseReader {

	private static final RowMapper<CasePage.Summary> SUMMARY = DataClassRowMapper.newInstance(CasePage.Summary.class);

	private final JdbcClient jdbc;

	private final CaseDoor door;

	private final CaseParts parts;

	CaseReader(JdbcClient jdbc, CaseDoor door, CaseParts parts) {
		this.jdbc = jdbc;
		this.door = door;
		this.parts = parts;
	}

	/**
	 * Opens a case to be read.
	 * @param asked the page's query parameters
	 * @throws NotFound when there is no such case, or not for this viewer
	 */
	@Transactional(readOnly = true)
	CasePage read(CaseNumber number, Viewer viewer, Map<String, String> asked) {
		var opened = this.door.look(number, viewer);
		var self = itself(opened);
		return new CasePage(opened, self.summary(), matters(opened),
				this.parts.read(opened, viewer, asked, self.traces()));
	}

	/** Opens a case with what stands under its title, and nothing else of other rooms. */
	@Transactional(readOnly = true)
	CasePage read(CaseNumber number, Viewer viewer) {
		var opened = this.door.look(number, viewer);
		return new CasePage(opened, itself(opened).summary(), matters(opened), this.parts.statuses(opened, viewer));
	}

	private Itself itself(OpenCase opened) {
		return this.jdbc
			.sql("""
					select i.external_number, i.received_time, i.event_on, i.referred_to, i.description, code_name_on(i.type_id, i.received_on) as type_name,
					       code_name_on(i.channel_id, i.received_on) as channel_name, c.name as citizen_name,
					       c.phone as citizen_phone, c.email as citizen_email, c.address as citizen_address,
					       c.cpr is not null as citizen_has_cpr, c.language as citizen_language,
					       coalesce(c.interpreter, false) as citizen_interpreter,
					       i.changed_at at time zone 'Europe/Copenhagen' as changed_at, b.full_name as changed_by,
					       (select max(s.closed_on) from inquiry_closing s
					        where s.inquiry_id = i.id and s.reopened_on is null) as closed_on,
					       (select string_agg(k.label, ', ' order by k.label collate "da-x-icu")
					        from (select code_label_on(d.department_id, i.received_on) as label
					              from inquiry_department d where d.inquiry_id = i.id) k) as departments,
					       nullif(concat_ws(' · ', code_name_on(i.method_id, i.received_on), code_name_on(i.ground_id, i.received_on),
					                        code_name_on(i.result_id, i.received_on), code_name_on(i.merit_id, i.received_on)), '')
					           as solution,
					       i.method_id, i.result_id, i.merit_id, i.ground_id,
					       i.criticism, i.department_change, i.lesson, i.lesson_usable,
					       i.asker_role, i.asker_name, i.advice, i.background, i.question, %s as traces
					from inquiry i
					left join citizen c on c.id = i.citizen_id
					left join account b on b.id = i.changed_by
					where i.id = :inquiry
					"""
				.formatted(this.parts.traces()))
			.param("inquiry", opened.id())
			.query((row, place) -> new Itself(SUMMARY.mapRow(row, place),
					Arrays.asList((String[]) row.getArray("traces").getArray())))
			.single();
	}

	private List<CasePage.Matter> matters(OpenCase opened) {
		return this.jdbc
			.sql("""
					select m.id, code_label_on(m.category_id, i.received_on) as category,
					       code_label_on(m.department_id, i.received_on) as department,
					       code_name_on(m.method_id, i.received_on) as method, code_name_on(m.result_id, i.received_on) as result,
					       code_name_on(m.merit_id, i.received_on) as merit, code_name_on(m.ground_id, i.received_on) as ground,
					       m.method_id, m.result_id, m.merit_id, m.ground_id,
					       m.criticism, m.department_change, m.lesson, m.lesson_usable
					from complaint_matter m
					join inquiry i on i.id = m.inquiry_id
					where m.inquiry_id = :inquiry
					order by m.position
					""")
			.param("inquiry", opened.id())
			.query(DataClassRowMapper.newInstance(CasePage.Matter.class))
			.list();
	}

	/**
	 * The inquiry itself.
	 *
	 * @param summary what it says
	 * @param traces the templates of the parts that have something to read
	 */
	private record Itself(CasePage.Summary summary, List<String> traces) {
	}

}
