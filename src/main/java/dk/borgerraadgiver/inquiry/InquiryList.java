package dk.borgerraadgiver.inquiry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.shared.Paging;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The list of inquiries: one statement for the number found and one for a page of rows.
 */
@Repository
class InquiryList {

	// names as they were when the inquiry was received
	private static final String COLUMNS = """
			i.case_year, i.case_sequence, i.received_on, i.subject, c.name as citizen,
			i.citizen_id is null as anonymous,
			coalesce(t.meaning in ('SPARRING', 'OWN_INITIATIVE'), false) as counted_apart, code_name_on(i.type_id, i.received_on) as type_name,
			code_name_on(i.channel_id, i.received_on) as channel_name,
			(select string_agg(distinct code_name_on(d.department_id, i.received_on) collate "da-x-icu", ', ')
			 from (select department_id from complaint_matter where inquiry_id = i.id
			       union select department_id from inquiry_department where inquiry_id = i.id) d) as departments,
			(select count(*) from complaint_matter m where m.inquiry_id = i.id) as matters,
			(select s.closed_on from inquiry_closing s where s.inquiry_id = i.id and s.reopened_on is null) as closed_on,
			a.full_name as advisor, due.kind as due_kind, due.due_on, cast(:today as date) as today
			""";

	private static final String FROM = """
			from inquiry i
			left join code t on t.id = i.type_id
			left join citizen c on c.id = i.citizen_id
			left join account a on a.id = i.advisor_id
			left join (select distinct on (d.inquiry_id) d.inquiry_id, d.kind, d.due_on
			           from inquiry_deadline d order by d.inquiry_id, d.due_on) due on due.inquiry_id = i.id
			where\s""";

	private static final String SELECT = "select " + COLUMNS + FROM + CaseDoor.OPEN_TO_VIEWER;

	private final JdbcClient jdbc;

	private final CaseDoor door;

	private final Clock clock;

	InquiryList(JdbcClient jdbc, CaseDoor door, Clock clock) {
		this.clock = clock;
		this.jdbc = jdbc;
		this.door = door;
	}

	@Transactional(readOnly = true)
	Page find(InquiryFilter filter, int page, Viewer viewer) {
		this.door.requireAdvisor(viewer);
		var parameters = filter.parameters(viewer.id(), LocalDate.now(this.clock));
		long count = this.jdbc
			.sql("select count(*) from inquiry i where " + CaseDoor.OPEN_TO_VIEWER + "\nand " + filter.where())
			.params(parameters)
			.query(Long.class)
			.single();
		var paging = new Paging(page, Paging.ROWS, count);
		var rows = this.jdbc
			.sql(SELECT + "\nand " + filter.where() + "\norder by " + filter.order() + "\nlimit :size offset :offset")
			.params(parameters)
			.param("size", paging.size())
			.param("offset", paging.offset())
			.query(DataClassRowMapper.newInstance(InquiryRow.class))
			.list();
		return new Page(rows, paging);
	}

	/**
	 * Everything one known citizen turned to the office about, newest first.
	 */
	@Transactional(readOnly = true)
	List<InquiryRow> ofCitizen(UUID citizenId, Viewer viewer) {
		this.door.requireAdvisor(viewer);
		return this.jdbc.sql(SELECT
				+ "\nand i.citizen_id = :citizen order by i.received_on desc, i.case_year desc, i.case_sequence desc limit 200")
			.param("citizen", citizenId)
			.param("viewer", viewer.id())
			.param("today", LocalDate.now(this.clock))
			.query(DataClassRowMapper.newInstance(InquiryRow.class))
			.list();
	}

	/**
	 * One page of the list.
	 *
	 * @param rows what it shows
	 * @param paging where it stands among all that was found
	 */
	record Page(List<InquiryRow> rows, Paging paging) {
	}

}
