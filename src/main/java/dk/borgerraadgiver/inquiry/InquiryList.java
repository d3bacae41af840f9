package dk.borgerraadgiver.inquiry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.shared.Paging;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The list of inquiries. The rows of a page are found first and told afterwards, so that
 * a long list costs no more than a short one; in one statement with their number.
 */
@Repository
public class InquiryList {

	// names as they were when the inquiry was received
	private static final String TELL = """
			select i.case_year, i.case_sequence, i.received_on, i.subject, c.name as citizen,
			       i.citizen_id is null as anonymous,
			       coalesce(t.meaning in ('SPARRING', 'OWN_INITIATIVE'), false) as counted_apart,
			       code_name_on(i.type_id, i.received_on) as type_name,
			       code_name_on(i.channel_id, i.received_on) as channel_name,
			       (select string_agg(distinct code_name_on(d.department_id, i.received_on) collate "da-x-icu", ', ')
			        from (select department_id from complaint_matter where inquiry_id = i.id
			              union select department_id from inquiry_department where inquiry_id = i.id) d) as departments,
			       (select count(*) from complaint_matter m where m.inquiry_id = i.id) as matters,
			       closed.closed_on, a.full_name as advisor, due.kind as due_kind, due.due_on,
			       cast(:today as date) as today, found.count
			from found
			join inquiry i on i.id = found.id
			left join code t on t.id = i.type_id
			left join citizen c on c.id = i.citizen_id
			left join account a on a.id = i.advisor_id
			left join inquiry_closing closed on closed.inquiry_id = i.id and closed.reopened_on is null
			left join lateral (select d.kind, d.due_on from inquiry_deadline d where d.inquiry_id = i.id
			                   order by d.due_on limit 1) due on true
			order by found.place
			""";

	private static final String SORTABLE = """
			) as place
			from inquiry i
			left join citizen c on c.id = i.citizen_id
			left join account a on a.id = i.advisor_id
			left join inquiry_closing closed on closed.inquiry_id = i.id and closed.reopened_on is null
			""";

	private static final String DUE = """
			left join (select d.inquiry_id, min(d.due_on) as due_on from inquiry_deadline d group by d.inquiry_id) due
			       on due.inquiry_id = i.id
			""";

	private static final int FETCHED = 500;

	private static final RowMapper<InquiryRow> ROW = DataClassRowMapper.newInstance(InquiryRow.class);

	private final JdbcClient jdbc;

	private final CaseDoor door;

	private final Clock clock;

	InquiryList(JdbcClient jdbc, CaseDoor door, Clock clock) {
		this.clock = clock;
		this.jdbc = jdbc;
		this.door = door;
	}

	/** One page of what a filter finds; beyond the last page the first. */
	@Transactional(readOnly = true)
	public Page find(InquiryFilter filter, int page, Viewer viewer) {
		this.door.requireAdvisor(viewer);
		var found = new AtomicLong();
		var rows = new ArrayList<InquiryRow>();
		int number = Math.max(page, 1);
		tell(filter, "true", " limit :size offset :offset", viewer).param("size", Paging.ROWS)
			.param("offset", (number - 1L) * Paging.ROWS)
			.query((ResultSet row) -> {
				found.set(row.getLong("count"));
				rows.add(row(row));
			});
		return (rows.isEmpty() && number > 1) ? find(filter, 1, viewer)
				: new Page(rows, new Paging(number, Paging.ROWS, found.get()));
	}

	/**
	 * Everything one known citizen turned to the office about, newest first.
	 */
	@Transactional(readOnly = true)
	List<InquiryRow> ofCitizen(UUID citizenId, Viewer viewer) {
		this.door.requireAdvisor(viewer);
		return tell(InquiryFilter.ALL, "i.citizen_id = :citizen", " limit 200", viewer).param("citizen", citizenId)
			.query(ROW)
			.list();
	}

	/**
	 * Hands every case over, one by one, in the order of the list; however many, few are
	 * in memory at a time.
	 * @param cases which ones
	 * @param order the filter whose order they have
	 */
	@Transactional(readOnly = true)
	public void each(Collection<UUID> cases, InquiryFilter order, Viewer viewer, Consumer<InquiryRow> taker) {
		this.door.requireAdvisor(viewer);
		tell(new InquiryFilter(null, null, null, null, null, null, null, null, null, null, null, order.sorter()),
				"i.id = any(:cases)", "", viewer)
			.param("cases", cases.toArray(UUID[]::new))
			.withFetchSize(FETCHED)
			.query((ResultSet row) -> taker.accept(row(row)));
	}

	/**
	 * The cases a filter finds, to do something with all of them.
	 * @param most no more than so many
	 */
	@Transactional(readOnly = true)
	public List<OpenCase> all(InquiryFilter filter, int most, Viewer viewer) {
		this.door.requireAdvisor(viewer);
		return this.jdbc
			.sql(CaseDoor.SELECT + " and " + filter.where() + "\norder by " + CaseDoor.NEWEST + " limit :most")
			.params(filter.parameters(viewer.id(), LocalDate.now(this.clock)))
			.param("most", most)
			.query(DataClassRowMapper.newInstance(OpenCase.class))
			.list();
	}

	/** All the cases a filter finds, by their ids, the newest first. */
	@Transactional(readOnly = true)
	public List<UUID> ids(InquiryFilter filter, Viewer viewer) {
		this.door.requireAdvisor(viewer);
		return this.jdbc
			.sql("select i.id from inquiry i where " + CaseDoor.OPEN_TO_VIEWER + "\nand " + filter.where()
					+ "\norder by " + CaseDoor.NEWEST)
			.params(filter.parameters(viewer.id(), LocalDate.now(this.clock)))
			.query((row, place) -> row.getObject("id", UUID.class))
			.list();
	}

	/** How many cases a filter finds. */
	@Transactional(readOnly = true)
	public int count(InquiryFilter filter, Viewer viewer) {
		this.door.requireAdvisor(viewer);
		return this.jdbc
			.sql("select count(*) from inquiry i where " + CaseDoor.OPEN_TO_VIEWER + "\nand " + filter.where())
			.params(filter.parameters(viewer.id(), LocalDate.now(this.clock)))
			.query(Integer.class)
			.single();
	}

	/** Those of the cases that the viewer may see. */
	@Transactional(readOnly = true)
	public List<OpenCase> all(Collection<CaseNumber> numbers, Viewer viewer) {
		this.door.requireAdvisor(viewer);
		return this.jdbc
			.sql(CaseDoor.SELECT
					+ """
							 and (i.case_year, i.case_sequence) in (select * from unnest(cast(:years as int[]), cast(:sequences as int[])))
							order by\s"""
					+ CaseDoor.NEWEST)
			.param("viewer", viewer.id())
			.param("years", numbers.stream().map(CaseNumber::year).toArray(Integer[]::new))
			.param("sequences", numbers.stream().map(CaseNumber::sequence).toArray(Integer[]::new))
			.query(DataClassRowMapper.newInstance(OpenCase.class))
			.list();
	}

	private JdbcClient.StatementSpec tell(InquiryFilter filter, String condition, String part, Viewer viewer) {
		String due = (filter.column() == InquiryFilter.Column.FRIST) ? DUE : "";
		String found = "with found as (select i.id, count(*) over () as count, row_number() over (order by "
				+ filter.order() + SORTABLE + due + "where " + CaseDoor.OPEN_TO_VIEWER + "\nand " + condition + "\nand "
				+ filter.where() + "\norder by place" + part + ")\n";
		return this.jdbc.sql(found + TELL).params(filter.parameters(viewer.id(), LocalDate.now(this.clock)));
	}

	private static InquiryRow row(ResultSet row) throws SQLException {
		return Objects.requireNonNull(ROW.mapRow(row, 0));
	}

	/**
	 * One page of the list.
	 *
	 * @param rows what it shows
	 * @param paging where it stands among all that was found
	 */
	public record Page(List<InquiryRow> rows, Paging paging) {
	}

}
