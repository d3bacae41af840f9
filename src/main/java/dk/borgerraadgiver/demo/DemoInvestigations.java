package dk.borgerraadgiver.demo;

import java.time.OffsetDateTime;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * What the demo office says of sparring and own initiative besides what every inquiry
 * says.
 */
@Repository
class DemoInvestigations {

	private final JdbcTemplate jdbc;

	DemoInvestigations(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	void write(UUID advisor, OffsetDateTime now) {
		this.jdbc.update("""
				update inquiry i
				set asker_role = (array['teamleder', 'sagsbehandler', 'afdelingsleder'])[1 + i.case_sequence % 3],
				    advice = 'Ring til borgeren, før brevet sendes, og skriv i afgørelsen, hvad der talte for og imod.'
				from code t where t.id = i.type_id and t.meaning = 'SPARRING'
				""");
		this.jdbc
			.update("""
					update inquiry i
					set background = 'Kontoret har fået flere klager om det samme fra forskellige borgere på kort tid.',
					    question = 'Følger afdelingen de frister, den selv skriver i kvitteringen, og hvad sker der, når de brydes?'
					from code t where t.id = i.type_id and t.meaning = 'OWN_INITIATIVE'
					""");
		find("I ni af de ti sager, kontoret så på, blev fristen overskredet, uden at borgeren fik besked.", advisor,
				now);
		recommend("Giv borgeren besked, før fristen er gået",
				"Giv borgeren besked, før fristen er gået, med en ny frist og en grund til den.", advisor, now);
	}

	private void find(String text, UUID advisor, OffsetDateTime now) {
		this.jdbc.update(
				"""
						insert into finding (id, inquiry_id, department_id, stated_on, text, author_id, written_at)
						select gen_random_uuid(), i.id,
						       (select m.department_id from complaint_matter m where m.inquiry_id = i.id order by m.position limit 1),
						       i.received_on, ?, ?, ?
						from inquiry i
						join code t on t.id = i.type_id and t.meaning = 'OWN_INITIATIVE'
						""",
				text, advisor, now);
	}

	/** The older ones the council has read. */
	private void recommend(String title, String text, UUID advisor, OffsetDateTime now) {
		this.jdbc
			.update("""
					create temporary table given on commit drop as
					select gen_random_uuid() as id, i.id as inquiry_id, i.received_on as day,
					       (select m.department_id from complaint_matter m where m.inquiry_id = i.id order by m.position limit 1)
					           as department_id
					from inquiry i
					join code t on t.id = i.type_id and t.meaning = 'OWN_INITIATIVE'
					""");
		this.jdbc.update("""
				insert into recommendation (id, title, text, given_on, status, status_on, follow_up_on, public_from,
				                            created_by, created_at, changed_by, changed_at, version)
				select g.id, ?, ?, g.day, 'PROPOSED', g.day, g.day + 180,
				       case when g.day < cast(? as timestamptz)::date - 90 then g.day + 60 end, ?, ?, ?, ?, 0
				from given g
				""", title, text, now, advisor, now, advisor, now);
		this.jdbc.update(
				"insert into recommendation_case (recommendation_id, inquiry_id, added_by, added_at) select id, inquiry_id, ?, ? from given",
				advisor, now);
		this.jdbc.update(
				"insert into recommendation_department (recommendation_id, department_id) select id, department_id from given where department_id is not null");
		this.jdbc.update(
				"""
						insert into recommendation_step (id, recommendation_id, kind, happened_on, to_status, author_id, written_at)
						select gen_random_uuid(), id, 'GIVEN', day, 'PROPOSED', ?, ? from given
						""",
				advisor, now);
	}

}
