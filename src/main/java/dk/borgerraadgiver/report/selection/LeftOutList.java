package dk.borgerraadgiver.report.selection;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import dk.borgerraadgiver.account.Viewer;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The recommendations reports leave out. The database changes no list of a frozen report.
 */
@Repository
public class LeftOutList {

	private final JdbcClient jdbc;

	private final Clock clock;

	LeftOutList(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** What a report leaves out, in the order of titles. */
	@Transactional(readOnly = true)
	public List<LeftOut> of(UUID report) {
		return this.jdbc.sql("""
				select l.recommendation_id, r.title, a.full_name as author, l.left_out_at
				from report_left_out l
				join recommendation r on r.id = l.recommendation_id
				join account a on a.id = l.left_out_by
				where l.report_id = ?
				order by r.title collate "da-x-icu", r.id
				""").param(report).query(DataClassRowMapper.newInstance(LeftOut.class)).list();
	}

	/** The ids of what a report leaves out. */
	@Transactional(readOnly = true)
	public Set<UUID> idsOf(UUID report) {
		return of(report).stream().map(LeftOut::recommendationId).collect(Collectors.toUnmodifiableSet());
	}

	@Transactional(propagation = Propagation.MANDATORY)
	void leaveOut(UUID report, UUID recommendation, Viewer viewer) {
		this.jdbc.sql("""
				insert into report_left_out (report_id, recommendation_id, left_out_by, left_out_at)
				values (:report, :recommendation, :by, :now)
				on conflict (report_id, recommendation_id) do nothing
				""")
			.param("report", report)
			.param("recommendation", recommendation)
			.param("by", viewer.id())
			.param("now", OffsetDateTime.now(this.clock))
			.update();
	}

	@Transactional(propagation = Propagation.MANDATORY)
	void takeIn(UUID report, UUID recommendation) {
		this.jdbc.sql("delete from report_left_out where report_id = ? and recommendation_id = ?")
			.params(report, recommendation)
			.update();
	}

}
