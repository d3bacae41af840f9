package dk.borgerraadgiver.report.route;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What has happened to reports. Nothing noted is ever changed.
 */
@Repository
public class RouteLog {

	private final JdbcClient jdbc;

	private final Clock clock;

	RouteLog(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** All that happened to a report, latest first. */
	@Transactional(readOnly = true)
	public List<RouteStep> of(UUID reportId) {
		return this.jdbc.sql("""
				select s.kind, s.happened_on, s.place, s.outcome, s.note, a.full_name as author
				from report_step s
				join account a on a.id = s.author_id
				where s.report_id = ?
				order by s.happened_on desc, s.written_at desc
				""").param(reportId).query(DataClassRowMapper.newInstance(RouteStep.class)).list();
	}

	/** The corrections that stand beside a report, latest first. */
	@Transactional(readOnly = true)
	public List<RouteStep> supplements(UUID reportId) {
		return of(reportId).stream().filter((step) -> step.kind() == StepKind.SUPPLEMENTED).toList();
	}

	/** Notes a step; a form sent twice is noted once. */
	@Transactional(propagation = Propagation.MANDATORY)
	boolean note(UUID reportId, RouteForm form, Viewer viewer) {
		return this.jdbc.sql("""
				insert into report_step (id, report_id, kind, happened_on, place, outcome, note, author_id, written_at)
				values (:id, :report, :kind, :on, :place, :outcome, :note, :by, :now)
				on conflict (id) do nothing
				""")
			.param("id", form.id())
			.param("report", reportId)
			.param("kind", form.chosen().name())
			.param("on", form.day())
			.param("place", RouteForm.text(form.place()))
			.param("outcome", RouteForm.text(form.outcome()))
			.param("note", RouteForm.text(form.note()))
			.param("by", viewer.id())
			.param("now", OffsetDateTime.now(this.clock))
			.update() > 0;
	}

}
