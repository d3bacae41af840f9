package dk.borgerraadgiver.duplicate;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.Staff;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * People of whom some are registered twice.
 */
final class Doubles {

	static final LocalDate DAY = LocalDate.of(2026, 3, 2);

	private final JdbcClient jdbc;

	private final CaseMother cases;

	Doubles(JdbcClient jdbc) {
		this.jdbc = jdbc;
		this.cases = new CaseMother(jdbc);
	}

	UUID person(@Nullable String name, @Nullable String phone) {
		return person(name, phone, null, null, null);
	}

	UUID person(@Nullable String name, @Nullable String phone, @Nullable String email, @Nullable String address,
			@Nullable String cpr) {
		UUID id = UUID.randomUUID();
		this.jdbc.sql("""
				insert into citizen (id, name, phone, email, address, cpr, created_at, version)
				values (:id, :name, :phone, :email, :address, :cpr, now(), 0)
				""")
			.param("id", id)
			.param("name", name)
			.param("phone", phone)
			.param("email", email)
			.param("address", address)
			.param("cpr", cpr)
			.update();
		return id;
	}

	UUID inquiry(UUID citizen) {
		return inquiry(citizen, DAY);
	}

	UUID inquiry(UUID citizen, LocalDate received) {
		return this.cases.inquiry(received, null, null, citizen);
	}

	/** An inquiry only some may know of. */
	UUID restricted(UUID citizen, Viewer... readers) {
		UUID inquiry = inquiry(citizen);
		this.jdbc.sql("update inquiry set restricted = true where id = ?").param(inquiry).update();
		for (Viewer reader : readers) {
			this.jdbc.sql("insert into inquiry_reader (inquiry_id, account_id) values (?, ?)")
				.params(inquiry, reader.id())
				.update();
		}
		return inquiry;
	}

	/** Somebody who speaks for a person, with a power of attorney for all cases. */
	UUID representative(UUID citizen, String name) {
		UUID id = UUID.randomUUID();
		this.jdbc
			.sql("insert into representative (id, citizen_id, name, created_at, version) values (?, ?, ?, now(), 0)")
			.params(id, citizen, name)
			.update();
		this.jdbc.sql("""
				insert into power_of_attorney (id, representative_id, given_on, recorded_at)
				values (gen_random_uuid(), ?, ?, now())
				""").params(id, DAY).update();
		return id;
	}

	void consent(UUID inquiry) {
		this.jdbc.sql("""
				insert into consent (id, form_id, inquiry_id, department_id, given_on, manner, given_by, recorded_at,
				                     recorded_by, version)
				values (gen_random_uuid(), gen_random_uuid(), ?, ?, ?, 'ORALLY', 'CITIZEN', now(), ?, 0)
				""").params(inquiry, this.cases.code("DEPARTMENT", "Ydelse"), DAY, Staff.ADVISOR.id()).update();
	}

	/** Whose an inquiry is. */
	UUID citizenOf(UUID inquiry) {
		return this.jdbc.sql("select citizen_id from inquiry where id = ?").param(inquiry).query(UUID.class).single();
	}

	/** What the system noted in the journal of a case. */
	List<String> events(UUID inquiry) {
		return this.jdbc
			.sql("select event from journal_entry where inquiry_id = ? and event is not null order by place")
			.param(inquiry)
			.query((row, place) -> row.getString("event"))
			.list();
	}

	UUID merge() {
		return this.jdbc.sql("select id from citizen_merge").query(UUID.class).single();
	}

	UUID merge(UUID lost) {
		return this.jdbc.sql("select id from citizen_merge where lost_id = ?").param(lost).query(UUID.class).single();
	}

	/** What a person's registration says: name and phone number. */
	String said(UUID citizen) {
		return this.jdbc.sql("select concat_ws(', ', name, phone, email, address, cpr) from citizen where id = ?")
			.param(citizen)
			.query(String.class)
			.single();
	}

	long version(UUID citizen) {
		return this.jdbc.sql("select version from citizen where id = ?").param(citizen).query(Long.class).single();
	}

}
