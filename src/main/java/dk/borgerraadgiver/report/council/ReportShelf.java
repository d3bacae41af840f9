package dk.borgerraadgiver.report.council;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dk.borgerraadgiver.account.Role;
import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.report.writing.ReportState;
import dk.borgerraadgiver.shared.Paging;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one place that decides which reports somebody may know of: an advisor all, a
 * council member those that are published.
 */
@Repository
class ReportShelf {

	private static final String FROM = " from report r where (:all or r.state = 'PUBLISHED')";

	private final JdbcClient jdbc;

	ReportShelf(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A page of them, those of the latest days first. */
	@Transactional(readOnly = true)
	public Page list(int number, Viewer viewer) {
		boolean all = viewer.is(Role.ADVISOR);
		long count = this.jdbc.sql("select count(*)" + FROM).param("all", all).query(Long.class).single();
		var paging = new Paging(number, Paging.ROWS, count);
		var rows = this.jdbc
			.sql("select r.*" + FROM + " order by r.to_day desc, r.created_at desc limit :size offset :offset")
			.param("all", all)
			.param("size", paging.size())
			.param("offset", paging.offset())
			.query(DataClassRowMapper.newInstance(ReportRow.class))
			.list();
		return new Page(rows, paging);
	}

	/** A report that can be read: frozen, and for the council published. */
	@Transactional(readOnly = true)
	public Optional<ReportRow> readable(UUID id, Viewer viewer) {
		return row(id, viewer).filter((row) -> row.state() != ReportState.DRAFT);
	}

	/** A published report that everybody with its address may read. */
	@Transactional(readOnly = true)
	public Optional<ReportRow> open(UUID id) {
		return this.jdbc.sql("select r.* from report r where r.id = ? and r.state = 'PUBLISHED' and r.open_by_link")
			.param(id)
			.query(DataClassRowMapper.newInstance(ReportRow.class))
			.optional();
	}

	private Optional<ReportRow> row(UUID id, Viewer viewer) {
		return this.jdbc.sql("select r.*" + FROM + " and r.id = :id")
			.param("all", viewer.is(Role.ADVISOR))
			.param("id", id)
			.query(DataClassRowMapper.newInstance(ReportRow.class))
			.optional();
	}

	/**
	 * A page of reports.
	 *
	 * @param rows which it shows
	 * @param paging where it stands among all
	 */
	record Page(List<ReportRow> rows, Paging paging) {
	}

}
