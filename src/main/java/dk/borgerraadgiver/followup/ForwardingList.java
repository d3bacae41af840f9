package dk.borgerraadgiver.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.inquiry.OpenCase;
import dk.borgerraadgiver.shared.NotFound;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what departments were asked about a case.
 */
@Repository
class ForwardingList {

	private static final String SELECT = """
			select f.id, f.version, code_label_on(f.department_id, :today) as department, f.asked_on, f.mode, f.question,
			       f.first_due_on, f.due_on, f.answered_on, f.withdrawn_on, cast(:today as date) as today,
			       coalesce((select string_agg(code_name_on(m.category_id, f.asked_on), ', ' order by m.position)
			                 from forwarding_matter fm
			                 join complaint_matter m on m.id = fm.matter_id
			                 where fm.forwarding_id = f.id), '') as matters,
			       (select count(*) from forwarding_reminder r where r.forwarding_id = f.id) as reminders,
			       (select max(r.reminded_on) from forwarding_reminder r where r.forwarding_id = f.id) as reminded_on
			from forwarding f
			where f.inquiry_id = :inquiry
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	ForwardingList(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** All of a case, those that are waited for first. */
	@Transactional(readOnly = true)
	List<ForwardingRow> of(OpenCase opened) {
		return asked(SELECT + " order by f.answered_on is not null or f.withdrawn_on is not null, f.due_on, f.id",
				opened)
			.query(DataClassRowMapper.newInstance(ForwardingRow.class))
			.list();
	}

	/**
	 * One of them.
	 * @throws NotFound when the case has no such forwarding
	 */
	@Transactional(readOnly = true)
	ForwardingRow one(OpenCase opened, UUID id) {
		return asked(SELECT + " and f.id = :id", opened).param("id", id)
			.query(DataClassRowMapper.newInstance(ForwardingRow.class))
			.optional()
			.orElseThrow(() -> new NotFound("forwarding " + id));
	}

	private JdbcClient.StatementSpec asked(String sql, OpenCase opened) {
		return this.jdbc.sql(sql).param("inquiry", opened.id()).param("today", LocalDate.now(this.clock));
	}

}
