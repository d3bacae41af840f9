package dk.borgerraadgiver.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CaseDoor;
import dk.borgerraadgiver.inquiry.InquiryFilter;
import dk.borgerraadgiver.shared.Paging;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds the cases that have the words, and puts those first that tell most of them. One
 * statement, whatever is looked for.
 */
@Repository
class Ranking {

	/** Hits on a page. */
	static final int ROWS = 20;

	/** The words as rows. */
	static final String TERMS = """
			with term as materialized (
				select t.nr, cast(t.exact as tsquery) as exact, cast(t.wide as tsquery) as wide, t.inside
				from unnest(:exact, :wide, cast(:inside as text[])) with ordinality t (exact, wide, inside, nr)
			)""";

	// A word that is rare tells more; a case with all of them comes first, and of two
	// alike the newer.
	// A name that fits well tells as much as a word in the subject.
	private static final String FOUND = TERMS
			+ """
					, hit (inquiry_id, nr, score, by_person) as (
						select h.inquiry_id, t.nr, h.score, false
						from term t
						cross join lateral search_hits(t.exact, t.wide, t.inside) h
						union all
						select i.id, p.nr, 3 * p.closeness * p.closeness, true
						from unnest(:citizen, :citizen_term, :citizen_closeness) p (id, nr, closeness)
						join inquiry i on i.citizen_id = p.id
						union all
						select s.inquiry_id, p.nr, 2 * p.closeness * p.closeness, false
						from unnest(:speaker, :speaker_term, :speaker_closeness) p (id, nr, closeness)
						join spoken_for s on s.representative_id = p.id
					), best as materialized (
						select inquiry_id, nr, max(score) as score, bool_or(by_person) as by_person from hit group by inquiry_id, nr
					), seen as materialized (
						select b.* from best b join inquiry i on i.id = b.inquiry_id where %s
					), rarity as (
						select nr, ln(1 + 10000.0 / count(*)) as rarity from seen group by nr
					), found as (
						select inquiry_id, count(*) as words, sum(score * rarity) as score, bool_or(by_person) as by_person
						from seen join rarity using (nr)
						group by inquiry_id having count(*) >= :least
					)
					""";

	private static final String PAGE = """
			select i.id, i.case_year, i.case_sequence, i.received_on, i.subject, c.name as citizen, f.by_person,
			       code_name_on(i.type_id, i.received_on) as type_name,
			       (select string_agg(distinct code_name_on(d.department_id, i.received_on) collate "da-x-icu", ', ')
			        from (select department_id from complaint_matter where inquiry_id = i.id
			              union select department_id from inquiry_department where inquiry_id = i.id) d) as departments,
			       (select s.closed_on from inquiry_closing s where s.inquiry_id = i.id and s.reopened_on is null) as closed_on,
			       f.total
			from (select *, count(*) over () as total from found
			      join (select id, received_on, case_year, case_sequence from inquiry) o on o.id = found.inquiry_id
			      order by words desc, score desc, received_on desc, case_year desc, case_sequence desc
			      limit :size offset :offset) f
			join inquiry i on i.id = f.inquiry_id
			left join citizen c on c.id = i.citizen_id
			order by f.words desc, f.score desc, i.received_on desc, i.case_year desc, i.case_sequence desc
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	Ranking(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * A page of the cases with so many of the words at least; the first page when there
	 * is no such page.
	 * @param page from 1
	 */
	Page find(Query query, int least, InquiryFilter filter, int page, Viewer viewer) {
		var rows = read(query, least, filter, page, viewer);
		if (rows.isEmpty() && page > 1) {
			return find(query, least, filter, 1, viewer);
		}
		return new Page(rows, new Paging(page, ROWS, rows.isEmpty() ? 0 : rows.getFirst().total()));
	}

	private List<Hit.Row> read(Query query, int least, InquiryFilter filter, int page, Viewer viewer) {
		return this.jdbc.sql(FOUND.formatted(CaseDoor.OPEN_TO_VIEWER + "\nand " + filter.where()) + PAGE)
			.params(filter.parameters(viewer.id(), LocalDate.now(this.clock)))
			.params(query.words())
			.params(query.citizensMeant())
			.params(query.speakersMeant())
			.param("least", least)
			.param("size", ROWS)
			.param("offset", (page - 1L) * ROWS)
			.query(DataClassRowMapper.newInstance(Hit.Row.class))
			.list();
	}

	/**
	 * One page of what was found.
	 *
	 * @param rows the cases, the best first
	 * @param paging where it stands among all that were found
	 */
	record Page(List<Hit.Row> rows, Paging paging) {

		boolean isEmpty() {
			return this.rows.isEmpty();
		}

	}

}
