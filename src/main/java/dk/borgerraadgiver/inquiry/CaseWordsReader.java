package dk.borgerraadgiver.inquiry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes down what a case says, before and after it is changed; what is changed has to be
 * flushed.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class CaseWordsReader {

	private final JdbcClient jdbc;

	CaseWordsReader(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	CaseWords of(UUID inquiry) {
		var units = units(inquiry);
		var facts = facts(inquiry);
		facts.put("rows",
				units.stream()
					.filter((unit) -> !unit.about().isEmpty())
					.map((unit) -> unit.outcome().isEmpty() ? unit.about() : unit.about() + ": " + unit.outcome())
					.collect(Collectors.joining("; ")));
		return new CaseWords(facts, units);
	}

	private Map<String, String> facts(UUID inquiry) {
		var facts = new LinkedHashMap<String, String>();
		this.jdbc.sql("""
				select coalesce(to_char(i.received_on, 'DD-MM-YYYY'), '') as "receivedOn",
				       coalesce(to_char(i.received_time, 'HH24:MI'), '') as "receivedTime",
				       coalesce(to_char(i.event_on, 'DD-MM-YYYY'), '') as "eventOn",
				       coalesce(code_name_on(i.type_id, i.received_on), '') as "typeId",
				       coalesce(code_name_on(i.channel_id, i.received_on), '') as "channelId",
				       coalesce(c.name, case when c.id is null then '' else '?' end) as "citizenId",
				       coalesce((select string_agg(k.label, '; ' order by k.label collate "da-x-icu")
				                 from (select code_label_on(d.department_id, i.received_on) as label
				                       from inquiry_department d where d.inquiry_id = i.id) k), '') as "departments"
				from inquiry i
				left join citizen c on c.id = i.citizen_id
				where i.id = ?
				""")
			.param(inquiry)
			.query()
			.singleRow()
			.forEach((field, text) -> facts.put(field, String.valueOf(text)));
		return facts;
	}

	private List<CaseWords.Unit> units(UUID inquiry) {
		return this.jdbc
			.sql("""
					select m.id,
					       m.position || '. ' || concat_ws(' · ', code_name_on(m.category_id, i.received_on),
					                                       code_name_on(m.department_id, i.received_on)) as about,
					       concat_ws(', ', code_name_on(m.method_id, i.received_on), code_name_on(m.ground_id, i.received_on),
					                 code_name_on(m.result_id, i.received_on), code_name_on(m.merit_id, i.received_on)) as outcome
					from complaint_matter m
					join inquiry i on i.id = m.inquiry_id
					where i.id = :inquiry
					union all
					select i.id, '',
					       concat_ws(', ', code_name_on(i.method_id, i.received_on), code_name_on(i.ground_id, i.received_on),
					                 code_name_on(i.result_id, i.received_on), code_name_on(i.merit_id, i.received_on))
					from inquiry i
					where i.id = :inquiry and not exists (select from complaint_matter m where m.inquiry_id = i.id)
					order by about
					""")
			.param("inquiry", inquiry)
			.query(DataClassRowMapper.newInstance(CaseWords.Unit.class))
			.list();
	}

}
