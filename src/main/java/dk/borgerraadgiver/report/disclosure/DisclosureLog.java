package dk.borgerraadgiver.report.disclosure;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The decisions about small counts. Nothing noted is ever changed.
 */
@Repository
public class DisclosureLog {

	private final JdbcClient jdbc;

	private final Clock clock;

	DisclosureLog(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** The keys of the tables a report tells whole. */
	@Transactional(readOnly = true)
	public Set<String> whole(UUID reportId) {
		return Set.copyOf(this.jdbc.sql("""
				select table_key from (
					select distinct on (table_key) table_key, whole from report_disclosure
					where report_id = ? order by table_key, decided_at desc) last
				where whole
				""").param(reportId).query((row, number) -> row.getString("table_key")).list());
	}

	/** All that was decided about a report, the latest first. */
	@Transactional(readOnly = true)
	List<Disclosure> of(UUID reportId) {
		return this.jdbc.sql("""
				select d.table_key, d.whole, d.reason, a.full_name as author, d.decided_at
				from report_disclosure d
				join account a on a.id = d.decided_by
				where d.report_id = ?
				order by d.decided_at desc
				""").param(reportId).query(DataClassRowMapper.newInstance(Disclosure.class)).list();
	}

	/** Notes a decision; a form sent twice is noted once. */
	@Transactional(propagation = Propagation.MANDATORY)
	void note(UUID reportId, DisclosureForm form, Viewer viewer) {
		this.jdbc.sql("""
				insert into report_disclosure (id, report_id, table_key, whole, reason, decided_by, decided_at)
				values (:id, :report, :table, :whole, :reason, :by, :now)
				on conflict (id) do nothing
				""")
			.param("id", form.id())
			.param("report", reportId)
			.param("table", form.table())
			.param("whole", form.isWhole())
			.param("reason", String.valueOf(form.reason()))
			.param("by", viewer.id())
			.param("now", OffsetDateTime.now(this.clock))
			.update();
	}

}
