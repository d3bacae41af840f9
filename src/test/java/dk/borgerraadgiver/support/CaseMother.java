package dk.borgerraadgiver.support;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lays down codes and cases as rows, for tests that read them.
 */
public final class CaseMother {

	private static final LocalDate ALWAYS = LocalDate.of(1, 1, 1);

	private final JdbcClient jdbc;

	private int sequence;

	public CaseMother(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public UUID code(String list, String name) {
		return code(list, name, null, null);
	}

	public UUID code(String list, String name, @Nullable UUID group, @Nullable String meaning) {
		UUID id = UUID.randomUUID();
		this.jdbc.sql("insert into code (id, list, meaning, sort_order, version) values (:id, :list, :meaning, :nr, 0)")
			.param("id", id)
			.param("list", list)
			.param("meaning", meaning)
			.param("nr", ++this.sequence)
			.update();
		rename(id, name, group, ALWAYS);
		return id;
	}

	public void rename(UUID code, String name, @Nullable UUID group, LocalDate from) {
		this.jdbc
			.sql("insert into code_name (code_id, valid_from, name, parent_id) values (:code, :day, :name, :parent)")
			.param("code", code)
			.param("day", from)
			.param("name", name)
			.param("parent", group)
			.update();
	}

	/** The successor counts from the day after the last. */
	public void merge(UUID code, UUID successor, LocalDate last) {
		this.jdbc.sql("update code set valid_to = :last, successor_id = :successor where id = :code")
			.param("last", last)
			.param("successor", successor)
			.param("code", code)
			.update();
	}

	public UUID citizen(String name) {
		UUID id = UUID.randomUUID();
		this.jdbc.sql("insert into citizen (id, name, created_at, version) values (:id, :name, now(), 0)")
			.param("id", id)
			.param("name", name)
			.update();
		return id;
	}

	/** An anonymous inquiry without type, channel or matters. */
	public UUID inquiry(LocalDate received) {
		return inquiry(received, null, null, null);
	}

	public UUID inquiry(LocalDate received, @Nullable UUID type, @Nullable UUID channel, @Nullable UUID citizen) {
		UUID id = UUID.randomUUID();
		this.jdbc
			.sql("""
					insert into inquiry (id, case_year, case_sequence, received_on, type_id, channel_id, citizen_id, subject,
					                     created_at, changed_at, version)
					values (:id, :year, :sequence, :received, :type, :channel, :citizen, :subject, now(), now(), 0)
					""")
			.param("id", id)
			.param("year", received.getYear())
			.param("sequence", ++this.sequence)
			.param("received", received)
			.param("type", type)
			.param("channel", channel)
			.param("citizen", citizen)
			.param("subject", "Sag " + this.sequence)
			.update();
		return id;
	}

	public void solve(UUID inquiry, @Nullable UUID method, @Nullable UUID result, @Nullable UUID merit) {
		this.jdbc.sql("update inquiry set method_id = :method, result_id = :result, merit_id = :merit where id = :id")
			.param("method", method)
			.param("result", result)
			.param("merit", merit)
			.param("id", inquiry)
			.update();
	}

	public void concern(UUID inquiry, UUID department) {
		this.jdbc.sql("insert into inquiry_department values (:inquiry, :department)")
			.param("inquiry", inquiry)
			.param("department", department)
			.update();
	}

	public UUID matter(UUID inquiry, @Nullable UUID department, @Nullable UUID category) {
		return matter(inquiry, department, category, null, null, null);
	}

	public UUID matter(UUID inquiry, @Nullable UUID department, @Nullable UUID category, @Nullable UUID method,
			@Nullable UUID result, @Nullable UUID merit) {
		UUID id = UUID.randomUUID();
		this.jdbc
			.sql("""
					insert into complaint_matter (id, inquiry_id, position, department_id, category_id, method_id, result_id,
					                              merit_id)
					values (:id, :inquiry, :position, :department, :category, :method, :result, :merit)
					""")
			.param("id", id)
			.param("inquiry", inquiry)
			.param("position", ++this.sequence)
			.param("department", department)
			.param("category", category)
			.param("method", method)
			.param("result", result)
			.param("merit", merit)
			.update();
		return id;
	}

	public void close(UUID inquiry, LocalDate day) {
		this.jdbc.sql("insert into inquiry_closing (id, inquiry_id, closed_on) values (:id, :inquiry, :day)")
			.param("id", UUID.randomUUID())
			.param("inquiry", inquiry)
			.param("day", day)
			.update();
	}

	public void reopen(UUID inquiry, LocalDate day) {
		this.jdbc
			.sql("update inquiry_closing set reopened_on = :day where inquiry_id = :inquiry and reopened_on is null")
			.param("day", day)
			.param("inquiry", inquiry)
			.update();
	}

}
