package dk.borgerraadgiver.demo;

import java.time.LocalDate;
import java.util.UUID;

import dk.borgerraadgiver.codelist.CodeList;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The demo office's mediations and the meetings its advisors sat in at. Drawn from the
 * inquiries' ids, so that the same seed gives the same.
 */
@Repository
class DemoMediations implements DemoAddition {

	private final JdbcClient jdbc;

	DemoMediations(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void write(DemoCodes codes, LocalDate today) {
		mediate(today, codes.id(CodeList.TYPE, "mægling"));
		meet();
		observe(today, codes.id(CodeList.TYPE, "observatør/bisidder"));
	}

	private void mediate(LocalDate today, @Nullable UUID type) {
		this.jdbc
			.sql("""
					insert into mediation (id, inquiry_id, department_id, people, about, proposed_on, accepted_on, declined_on, reason,
					                       held_on, ended_on, outcome, agreement, created_at, created_by, version)
					select md5(i.id || 'm')::uuid, i.id, m.department_id, 'Teamleder Lone Vang' || chr(10) || 'Sagsbehandler Per Bo',
					       i.subject, first_day, case when first_day + 4 <= :today and (n % 6 > 0) then first_day + 4 end,
					       case when first_day + 4 <= :today and n % 6 = 0 then first_day + 4 end,
					       case when first_day + 4 <= :today and n % 6 = 0 then 'Afdelingen vil hellere svare skriftligt.' else '' end,
					       case when met then first_day + 15 end, case when met then first_day + 15 end,
					       case when met then (array['AGREED', 'AGREED', 'PARTLY', 'NOT_AGREED'])[1 + n % 4] end,
					       case when met and n % 4 < 3 then 'Afdelingen svarer inden 14 dage og skriver, hvem borgeren kan ringe til.'
					            else '' end, i.created_at, i.advisor_id, 0
					from inquiry i
					join lateral (select department_id from complaint_matter where inquiry_id = i.id and department_id is not null
					              order by position limit 1) m on true
					cross join lateral (select abs(hashtext(i.id::text) % 1000) as n, i.received_on + 2 as first_day) drawn
					cross join lateral (select n % 6 > 0 and first_day + 15 <= :today as met) done
					where i.type_id = :type and first_day <= :today
					""")
			.param("today", today)
			.param("type", type)
			.update();
	}

	private void meet() {
		this.jdbc.sql("""
				insert into mediation_meeting (id, mediation_id, day, at, place, participants, note, status)
				select md5(m.id || 't')::uuid, m.id, m.accepted_on + 11, time '10:00', 'Rådhuset, lokale 4',
				       'Borgeren' || chr(10) || m.people, '', case when m.held_on is null then 'PLANNED' else 'HELD' end
				from mediation m where m.accepted_on is not null
				""").update();
	}

	private void observe(LocalDate today, @Nullable UUID type) {
		this.jdbc
			.sql("""
					insert into observation (id, inquiry_id, department_id, day, at, place, purpose, note, status, created_at, created_by,
					                         version)
					select md5(i.id || 'o')::uuid, i.id, d.department_id, day, time '09:30', 'Rådhuset', i.subject,
					       case when day <= :today and n % 8 > 0 then 'Borgeren fik forklaret næste skridt. God tone.' else '' end,
					       case when n % 8 = 0 then 'CANCELLED' when day <= :today then 'ATTENDED' else 'PLANNED' end,
					       i.created_at, i.advisor_id, 0
					from inquiry i
					join lateral (select department_id from complaint_matter where inquiry_id = i.id and department_id is not null
					              union all select department_id from inquiry_department where inquiry_id = i.id
					              limit 1) d on true
					cross join lateral (select abs(hashtext(i.id::text) % 1000) as n, i.received_on + 7 as day) drawn
					where i.type_id = :type
					""")
			.param("today", today)
			.param("type", type)
			.update();
	}

}
