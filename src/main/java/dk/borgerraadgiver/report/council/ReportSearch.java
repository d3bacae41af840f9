package dk.borgerraadgiver.report.council;

import java.util.List;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.search.text.Asked;
import dk.borgerraadgiver.search.text.Fragment;
import dk.borgerraadgiver.search.text.Marker;
import dk.borgerraadgiver.search.text.Term;
import dk.borgerraadgiver.search.text.Terms;
import dk.borgerraadgiver.shared.Paging;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds chapters by what is written in them, in the reports somebody may read.
 */
@Repository
class ReportSearch {

	/** Hits on a page. */
	private static final int ROWS = 20;

	private static final String HITS = """
			with term as materialized (
				select t.nr, cast(t.exact as tsquery) as exact, cast(t.wide as tsquery) as wide
				from unnest(:exact, :wide) with ordinality t (exact, wide, nr)
			), hit as (
				select p.report_id, p.place, count(distinct t.nr) as words, sum(closeness(p.words, t.exact, t.wide)) as score
				from term t
				join report_passage p on p.words @@ t.exact or p.words @@ t.wide
				join report r on r.id = p.report_id
				where %s and r.state <> 'DRAFT'
				group by p.report_id, p.place
				having count(distinct t.nr) >= :least
			)"""
		.formatted(ReportShelf.TO_BE_KNOWN);

	private final JdbcClient jdbc;

	private final Terms terms;

	ReportSearch(JdbcClient jdbc, Terms terms) {
		this.jdbc = jdbc;
		this.terms = terms;
	}

	/**
	 * The chapters with all the words, and where there are none, with some of them; those
	 * first that tell most, and of two alike the newer.
	 * @param typed words, or a phrase in quotation marks
	 */
	@Transactional(readOnly = true)
	Result find(String typed, int page, Viewer viewer) {
		var looked = this.terms.of(Asked.of(typed));
		if (looked.isEmpty()) {
			return new Result(List.of(), new Paging(1, ROWS, 0), false);
		}
		var all = find(looked, looked.size(), page, viewer);
		return (all.paging().count() > 0 || looked.size() == 1) ? all : find(looked, 1, page, viewer);
	}

	private Result find(List<Term> looked, int least, int page, Viewer viewer) {
		long count = statement(HITS + " select count(*) from hit", looked, least, viewer).query(Long.class).single();
		var paging = new Paging(page, ROWS, count);
		var marker = new Marker(looked);
		var hits = statement(HITS + """

				select r.id, r.kind, r.title, r.from_day, r.to_day, r.state, p.anchor, p.title as chapter, p.body
				from hit
				join report_passage p using (report_id, place)
				join report r on r.id = p.report_id
				order by hit.words desc, hit.score desc, r.to_day desc, p.place
				limit :size offset :offset
				""", looked, least, viewer).param("size", paging.size())
			.param("offset", paging.offset())
			.query((row, number) -> new Hit(new DataClassRowMapper<>(ReportRow.class).mapRow(row, number),
					row.getString("anchor"), marker.whole(row.getString("chapter")),
					marker.piece(row.getString("body"))))
			.list();
		return new Result(hits, paging, least < looked.size());
	}

	private JdbcClient.StatementSpec statement(String sql, List<Term> looked, int least, Viewer viewer) {
		return this.jdbc.sql(sql)
			.param("exact", looked.stream().map(Term::exact).toArray(String[]::new))
			.param("wide", looked.stream().map(Term::wide).toArray(String[]::new))
			.param("least", least)
			.param("all", ReportShelf.knowsAll(viewer));
	}

	/**
	 * A chapter that was found.
	 *
	 * @param report which report it is in
	 * @param anchor its place there
	 * @param chapter its heading
	 * @param text the piece that tells most
	 */
	record Hit(ReportRow report, String anchor, List<Fragment> chapter, List<Fragment> text) {

		/** Where it is read. */
		public String href() {
			return ReportsController.PATH + "/" + this.report.id() + "#" + this.anchor;
		}

	}

	/**
	 * A page of chapters.
	 *
	 * @param hits which were found
	 * @param paging where it stands among all
	 * @param some whether they have some of the words only
	 */
	record Result(List<Hit> hits, Paging paging, boolean some) {
	}

}
