package dk.borgerraadgiver.demo;

import java.time.LocalDate;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Citizens of the demo office who are registered twice, as it happens on the phone: the
 * name half heard, or changed since the last time.
 */
@Repository
@Order(1) // those who speak for a citizen are drawn for both
class DemoDuplicates implements DemoAddition {

	private static final int PAIRS = 2;

	private final JdbcClient jdbc;

	DemoDuplicates(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void write(DemoCodes codes, LocalDate today) {
		registerTwice("regexp_replace(name, '^(\\w)\\w* ', '\\1. ')", "phone", "null", "phone is not null");
		registerTwice("regexp_replace(name, ' ', ' Lykke ')", "null", "email", "email is not null and name !~ ' .* '");
	}

	/** Some who came again were registered anew the last time. */
	private void registerTwice(String name, String phone, String email, String known) {
		this.jdbc.sql("""
				insert into citizen (id, name, phone, email, created_at, version)
				select md5(c.id || 'd')::uuid, %s, %s, %s, max(i.created_at), 0
				from citizen c
				join inquiry i on i.citizen_id = c.id
				where %s and not exists (select from citizen d where d.id = md5(c.id || 'd')::uuid)
				group by c.id
				having min(i.received_on) < max(i.received_on)
				order by max(i.received_on) desc, c.id limit ?
				""".formatted(name, phone, email, known)).param(PAIRS).update();
		this.jdbc.sql("""
				update inquiry i set citizen_id = last.twin_id
				from (select distinct on (d.id) d.id as twin_id, n.id
				      from citizen c
				      join citizen d on d.id = md5(c.id || 'd')::uuid
				      join inquiry n on n.citizen_id = c.id
				      where not exists (select from inquiry own where own.citizen_id = d.id)
				      order by d.id, n.received_on desc, n.case_year desc, n.case_sequence desc) last
				where i.id = last.id
				""").update();
	}

}
