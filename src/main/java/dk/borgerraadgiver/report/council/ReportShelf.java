package dk.borgerraadgiver.report.council;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

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

	/** Of a report {@code r}, with {@code :all} as {@link #knowsAll} has it. */
	static final String TO_BE_KNOWN = "(:all or r.state = 'PUBLISHED')";

	private static final String FROM = " from report r where " + TO_BE_KNOWN;

	private static final String NEWEST = " order by r.to_day desc, r.created_at desc";

	private final JdbcClient jdbc;

	ReportShelf(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Whether somebody may know of every report. */
	static boolean knowsAll(Viewer viewer) {
		return viewer.is(Role.ADVISOR);
	}

	/** A page of them, those of the latest days first. */
	@Transactional(readOnly = true)
	public Page list(int number, Viewer viewer) {
		boolean all = knowsAll(viewer);
		long count = this.jdbc.sql("select count(*)" + FROM).param("all", all).query(Long.class).single();
		var paging = new Paging(number, Paging.ROWS, count);
		var rows = this.jdbc.sql("select r.*" + FROM + NEWEST + " limit :size offset :offset")
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

	/** The newest that is published. */
	@Transactional(readOnly = true)
	public Optional<ReportRow> latest() {
		return this.jdbc.sql("select r.* from report r where r.state = 'PUBLISHED'" + NEWEST + " limit 1")
			.query(DataClassRowMapper.newInstance(ReportRow.class))
			.optional();
	}

	/** Every published report, those of the latest days first. */
	@Transactional(readOnly = true)
	public List<ReportRow> published() {
		return this.jdbc.sql("select r.* from report r where r.state = 'PUBLISHED'" + NEWEST)
			.query(DataClassRowMapper.newInstance(ReportRow.class))
			.list();
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
			.param("all", knowsAll(viewer))
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

		/** Its rows by the year they end in, the latest first. */
		public Map<Integer, List<ReportRow>> years() {
			return this.rows.stream()
				.collect(
						Collectors.groupingBy((row) -> row.toDay().getYear(), LinkedHashMap::new, Collectors.toList()));
		}

	}

}
