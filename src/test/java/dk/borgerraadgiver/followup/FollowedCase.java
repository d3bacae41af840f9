package dk.borgerraadgiver.followup;

import java.time.LocalDate;
import java.util.UUID;

import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.Staff;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A case with two matters in one department and one in another; the citizen has agreed
 * that the first is contacted.
 */
final class FollowedCase {

	final JdbcClient jdbc;

	final CaseMother cases;

	final UUID benefits;

	final UUID streets;

	final UUID inquiry;

	final UUID delay;

	final UUID guidance;

	final UUID service;

	FollowedCase(JdbcClient jdbc, LocalDate received) {
		this.jdbc = jdbc;
		this.cases = new CaseMother(jdbc);
		this.benefits = this.cases.code("DEPARTMENT", "Ydelse");
		this.streets = this.cases.code("DEPARTMENT", "Vej og Park");
		var delays = this.cases.code("CATEGORY", "Lang sagsbehandlingstid");
		this.inquiry = this.cases.inquiry(received, null, null, this.cases.citizen("Test Borger"));
		jdbc.sql("update inquiry set advisor_id = ?, subject = 'Mangler svar'").param(Staff.ADVISOR.id()).update();
		this.delay = this.cases.matter(this.inquiry, this.benefits, delays);
		this.guidance = this.cases.matter(this.inquiry, this.benefits, this.cases.code("CATEGORY", "Mangelfuld hjælp"));
		this.service = this.cases.matter(this.inquiry, this.streets, delays);
		consent(this.benefits, received);
	}

	void consent(UUID department, LocalDate on) {
		this.jdbc
			.sql("""
					insert into consent (id, form_id, inquiry_id, department_id, given_on, manner, given_by, recorded_at, version)
					values (gen_random_uuid(), gen_random_uuid(), ?, ?, ?, 'ORALLY', 'CITIZEN', now(), 0)
					""")
			.params(this.inquiry, department, on)
			.update();
	}

	/** A department that was asked. */
	UUID forwarded(UUID department, LocalDate askedOn, LocalDate dueOn) {
		var id = UUID.randomUUID();
		this.jdbc.sql("""
				insert into forwarding (id, inquiry_id, department_id, form_id, asked_on, mode, first_due_on, due_on,
				                        forwarded_by, created_at, version)
				values (?, ?, ?, gen_random_uuid(), ?, 'EMAIL', ?, ?, ?, now(), 0)
				""").params(id, this.inquiry, department, askedOn, dueOn, dueOn, Staff.ADVISOR.id()).update();
		return id;
	}

	/** A deadline an advisor has set. */
	UUID deadline(LocalDate dueOn, String what) {
		var id = UUID.randomUUID();
		this.jdbc.sql("""
				insert into own_deadline (id, inquiry_id, due_on, what, set_by, set_at, version)
				values (?, ?, ?, ?, ?, now(), 0)
				""").params(id, this.inquiry, dueOn, what, Staff.ADVISOR.id()).update();
		return id;
	}

	/** The address of its page. */
	String path() {
		return this.jdbc.sql(
				"select '/henvendelser/' || case_year || '-' || to_char(case_sequence, 'FM0000') from inquiry where id = ?")
			.param(this.inquiry)
			.query(String.class)
			.single();
	}

	long count(String table) {
		return this.jdbc.sql("select count(*) from " + table).query(Long.class).single();
	}

}
