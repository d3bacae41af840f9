package dk.borgerraadgiver.support;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lays down what departments were asked, first replies and findings as rows, for tests
 * that read them.
 *
 * @param jdbc the database
 */
public record ClockMother(JdbcClient jdbc) {

	/** A department is asked, to answer within ten days. */
	public UUID ask(UUID inquiry, UUID department, LocalDate asked, @Nullable LocalDate answered) {
		UUID id = UUID.randomUUID();
		this.jdbc.sql("""
				insert into forwarding (id, inquiry_id, department_id, form_id, asked_on, mode, first_due_on, due_on,
				                        answered_on, forwarded_by, created_at, version)
				values (:id, :inquiry, :department, :id, :asked, 'EMAIL', :due, :due, :answered, :by, now(), 0)
				""")
			.param("id", id)
			.param("inquiry", inquiry)
			.param("department", department)
			.param("asked", asked)
			.param("due", asked.plusDays(10))
			.param("answered", answered)
			.param("by", Staff.ADVISOR.id())
			.update();
		return id;
	}

	public void withdraw(UUID question, LocalDate day) {
		this.jdbc.sql("update forwarding set withdrawn_on = :day where id = :id")
			.param("day", day)
			.param("id", question)
			.update();
	}

	public void remind(UUID question, LocalDate day) {
		this.jdbc.sql("""
				insert into forwarding_reminder (id, forwarding_id, reminded_on, mode, due_on, reminded_by, noted_at)
				values (gen_random_uuid(), :question, :day, 'EMAIL', :day, :by, now())
				""").param("question", question).param("day", day).param("by", Staff.ADVISOR.id()).update();
	}

	public void reply(UUID inquiry, LocalDate day) {
		this.jdbc.sql("insert into first_reply (inquiry_id, replied_on, noted_by, noted_at) values (?, ?, ?, now())")
			.params(inquiry, day, Staff.ADVISOR.id())
			.update();
	}

	/**
	 * Something established.
	 * @param corrects the finding it takes the place of
	 */
	public UUID find(UUID inquiry, @Nullable UUID department, LocalDate day, @Nullable UUID corrects) {
		UUID id = UUID.randomUUID();
		this.jdbc
			.sql("""
					insert into finding (id, inquiry_id, department_id, stated_on, text, corrects_id, reason, author_id, written_at)
					values (:id, :inquiry, :department, :day, 'Partshøring manglede', :corrects, :reason, :by, now())
					""")
			.param("id", id)
			.param("inquiry", inquiry)
			.param("department", department)
			.param("day", day)
			.param("corrects", corrects)
			.param("reason", (corrects != null) ? "forkert afdeling" : "")
			.param("by", Staff.ADVISOR.id())
			.update();
		return id;
	}

}
