package dk.borgerraadgiver.followup.day;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import dk.borgerraadgiver.account.Role;
import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CaseDoor;
import dk.borgerraadgiver.office.Offices;
import dk.borgerraadgiver.shared.Paging;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the lists of <em>Min dag</em>, each in one statement, most urgent first.
 */
@Repository
class DayReader {

	/** How many lines a list shows on the page of the day. */
	static final int SHORT = 10;

	private static final String DUE = """
			select i.case_year, i.case_sequence, i.subject, c.name as citizen, a.full_name as advisor, d.kind, d.clock_id,
			       d.due_on as on, code_name_on(d.department_id, :today) as department, d.what, d.within_id,
			       cast(:today as date) as today, count(*) over () as found
			from inquiry_deadline d
			join inquiry i on i.id = d.inquiry_id
			left join citizen c on c.id = i.citizen_id
			left join account a on a.id = i.advisor_id
			where (:all or i.advisor_id = :viewer) and\s"""
			+ CaseDoor.OPEN_TO_VIEWER;

	private static final String MOST_URGENT_FIRST = """

			order by d.due_on, i.case_year, i.case_sequence, d.kind, d.clock_id
			limit :size offset :offset
			""";

	// what happened last stands in the journal; a case without one is as old as it is
	private static final String SILENT = """
			select i.case_year, i.case_sequence, i.subject, c.name as citizen, a.full_name as advisor,
			       coalesce(e.happened_on, i.received_on) as on, null as kind, null as clock_id, null as department,
			       null as what, null as within_id, cast(:today as date) as today, count(*) over () as found
			from inquiry i
			left join lateral (select max(j.happened_on) as happened_on from journal_entry j where j.inquiry_id = i.id) e on true
			left join citizen c on c.id = i.citizen_id
			left join account a on a.id = i.advisor_id
			where %s and (:all or i.advisor_id = :viewer)
			  and i.received_on < :silentSince
			  and not exists (select from inquiry_closing s where s.inquiry_id = i.id and s.reopened_on is null)
			  and not exists (select from journal_entry j where j.inquiry_id = i.id and j.happened_on >= :silentSince)
			order by coalesce(e.happened_on, i.received_on), i.case_year, i.case_sequence
			limit :size offset :offset
			"""
		.formatted(CaseDoor.OPEN_TO_VIEWER);

	private final JdbcClient jdbc;

	private final Offices offices;

	private final Clock clock;

	DayReader(JdbcClient jdbc, Offices offices, Clock clock) {
		this.jdbc = jdbc;
		this.offices = offices;
		this.clock = clock;
	}

	/** The first lines of a list. */
	@Transactional(readOnly = true)
	Found first(DayList list, boolean all, Viewer viewer) {
		var rows = rows(list, all, viewer, SHORT, 0);
		return new Found(list, rows, new Paging(1, SHORT, rows.isEmpty() ? 0 : rows.getFirst().found()));
	}

	/** A page of a whole list. */
	@Transactional(readOnly = true)
	Found page(DayList list, boolean all, int page, Viewer viewer) {
		var asked = new Paging(page, Paging.ROWS, Integer.MAX_VALUE);
		var rows = rows(list, all, viewer, Paging.ROWS, asked.offset());
		if (rows.isEmpty() && asked.number() > 1) {
			return page(list, all, 1, viewer);
		}
		return new Found(list, rows,
				new Paging(asked.number(), Paging.ROWS, rows.isEmpty() ? 0 : rows.getFirst().found()));
	}

	private List<DayRow> rows(DayList list, boolean all, Viewer viewer, int size, long offset) {
		viewer.require(Role.ADVISOR);
		var today = LocalDate.now(this.clock);
		return this.jdbc.sql(list.isOfDeadlines() ? DUE + " and " + list.condition() + MOST_URGENT_FIRST : SILENT)
			.param("today", today)
			.param("silentSince", today.minusWeeks(this.offices.required().silentWeeks()))
			.param("viewer", viewer.id())
			.param("all", all)
			.param("size", size)
			.param("offset", offset)
			.query(DataClassRowMapper.newInstance(DayRow.class))
			.list();
	}

	/**
	 * Lines of a list.
	 *
	 * @param list which one
	 * @param rows some of its lines
	 * @param paging where they stand among all
	 */
	record Found(DayList list, List<DayRow> rows, Paging paging) {

		/** How many lines there are besides these. */
		public boolean hasMore() {
			return this.paging.count() > this.rows.size();
		}

	}

}
