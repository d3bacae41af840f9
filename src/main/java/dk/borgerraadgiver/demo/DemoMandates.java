package dk.borgerraadgiver.demo;

import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What the demo office's citizens have agreed to, who speaks for them and which of them
 * need an interpreter. Drawn from their ids, so that the same seed gives the same.
 */
@Repository
class DemoMandates implements DemoAddition {

	private final JdbcClient jdbc;

	DemoMandates(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void write(DemoCodes codes, LocalDate today) {
		speak();
		represent(today);
		consent();
		withdraw(today);
	}

	private void speak() {
		this.jdbc
			.sql("""
					update citizen
					set language = (array['arabisk', 'polsk', 'ukrainsk', 'somali', 'engelsk', 'tyrkisk'])[1 + abs(hashtext(id::text) % 6)],
					    interpreter = abs(hashtext(id::text) % 3) > 0
					where abs(hashtext(id::text || 's') % 100) < 7
					""")
			.update();
	}

	private void represent(LocalDate today) {
		this.jdbc.sql("""
				insert into representative (id, citizen_id, name, relation, organisation, phone, created_at, version)
				select md5(c.id || 'r')::uuid, c.id,
				       (array['Birgit Holm', 'Jonas Krogh', 'Mette Sand', 'Yusuf Demir', 'Karen Lykke'])[1 + n % 5],
				       (array['datter', 'søn', 'bisidder', 'advokat', 'søster'])[1 + n % 5],
				       (array[null, null, 'Ældre Sagen', 'Advokathuset ved Fjorden', null])[1 + n % 5],
				       '01 ' || to_char(n % 90 + 10, 'FM00') || ' 20 ' || to_char(n % 80 + 10, 'FM00'), c.created_at, 0
				from citizen c
				cross join lateral (select abs(hashtext(c.id::text || 'r') % 1000) as n) drawn
				where n < 70
				""").update();
		this.jdbc
			.sql("""
					insert into power_of_attorney (id, representative_id, given_on, valid_until, revoked_on, recorded_at)
					select md5(r.id || 'p')::uuid, r.id, first_day,
					       case n % 4 when 0 then null when 1 then greatest(first_day, :today + 10) else first_day + 365 end,
					       case when n % 9 = 0 then first_day + 5 end, now()
					from representative r
					join lateral (select min(i.received_on) as first_day from inquiry i
					              where i.citizen_id = r.citizen_id and i.received_on <= :today - 5) seen on first_day is not null
					cross join lateral (select abs(hashtext(r.id::text) % 1000) as n) drawn
					where n % 10 < 8
					""")
			.param("today", today)
			.update();
	}

	/** Three in four citizens agree the day they come; the journal tells it. */
	private void consent() {
		this.jdbc
			.sql("""
					insert into consent (id, form_id, inquiry_id, department_id, given_on, manner, given_by, recorded_at, recorded_by,
					                     version)
					select md5(i.id || m.department_id::text)::uuid, md5(i.id || 'c')::uuid, i.id, m.department_id, i.received_on,
					       (array['ORALLY', 'ORALLY', 'IN_WRITING', 'DIGITAL_POST'])[1 + n % 4], 'CITIZEN', i.created_at,
					       i.advisor_id, 0
					from inquiry i
					join (select distinct inquiry_id, department_id from complaint_matter where department_id is not null) m
					     on m.inquiry_id = i.id
					cross join lateral (select abs(hashtext(i.id::text || m.department_id) % 1000) as n) drawn
					where i.citizen_id is not null and n % 100 < 75
					""")
			.update();
		this.jdbc.sql("""
				insert into journal_entry (id, inquiry_id, kind, happened_on, written_at, author_id, event, details)
				select md5(c.id || 'j')::uuid, c.inquiry_id, 'EVENT', c.given_on, c.recorded_at, c.recorded_by,
				       'consent_' || lower(c.manner), array[code_label_on(c.department_id, c.given_on)]
				from consent c
				order by c.given_on, c.id
				""").update();
	}

	private void withdraw(LocalDate today) {
		this.jdbc.sql("""
				update consent
				set withdrawn_on = given_on + 4, withdrawn_manner = 'ORALLY',
				    withdrawn_note = 'Borgeren vil selv tale med afdelingen først.'
				where abs(hashtext(id::text) % 100) < 3 and given_on + 4 <= :today
				""").param("today", today).update();
	}

}
