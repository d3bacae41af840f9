package dk.borgerraadgiver.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import dk.borgerraadgiver.inquiry.OpenCase;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what is due in a case, in one statement.
 */
@Repository
class CaseClocks {

	private final JdbcClient jdbc;

	private final Clock clock;

	CaseClocks(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** The clocks that still run, most urgent first. */
	@Transactional(readOnly = true)
	List<CaseClock> of(OpenCase opened) {
		return this.jdbc.sql("""
				select d.kind, d.clock_id, d.due_on, code_name_on(d.department_id, :today) as department, d.what,
				       cast(:today as date) as today
				from inquiry_deadline d
				where d.inquiry_id = :inquiry
				order by d.due_on, d.kind, d.clock_id
				""")
			.param("inquiry", opened.id())
			.param("today", LocalDate.now(this.clock))
			.query(DataClassRowMapper.newInstance(CaseClock.class))
			.list();
	}

}
