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
		state("finding", "I ni af de ti sager, kontoret så på, blev fristen overskredet, uden at borgeren fik besked.",
				advisor, now);
		state("recommendation", "Giv borgeren besked, før fristen er gået, med en ny frist og en grund til den.",
				advisor, now);
	}

	private void state(String table, String text, UUID advisor, OffsetDateTime now) {
		this.jdbc
			.update("""
					insert into %s (id, inquiry_id, department_id, stated_on, text, author_id, written_at)
					select gen_random_uuid(), i.id,
					       (select m.department_id from complaint_matter m where m.inquiry_id = i.id order by m.position limit 1),
					       i.received_on, ?, ?, ?
					from inquiry i
					join code t on t.id = i.type_id and t.meaning = 'OWN_INITIATIVE'
					"""
				.formatted(table), text, advisor, now);
	}

}
