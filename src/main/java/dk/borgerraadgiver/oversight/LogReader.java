package dk.borgerraadgiver.oversight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.audit.Act;
import dk.borgerraadgiver.inquiry.CaseDoor;
import dk.borgerraadgiver.inquiry.OpenCase;
import dk.borgerraadgiver.shared.Paging;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the log of one case, one person, or the office's doors and settings.
 */
@Repository
@Transactional(readOnly = true)
class LogReader {

	private static final ZoneId HERE = ZoneId.of("Europe/Copenhagen");

	/** An export names its cases in a list of its own. */
	private static final String OF_CASE = """
			e.id in (select id from audit_entry where cases @> array[:number]::text[]
			         union
			         select id from audit_entry
			         where act = 'EXPORTED'
			           and subject = any(array(select x.form_id from case_export x
			                                   join case_export_case c on c.export_id = x.id and c.inquiry_id = :case)))
			""";

	/** The page was another case's, which named this one. */
	private static final String IN_ANOTHER = "(e.place like '%{number}%' and e.cases[1] <> :number)";

	/** The case a page was about, or one of those it listed, is open to the viewer. */
	private static final String OPEN = """
			exists (select from unnest(case when e.place like '%%{number}%%' then array[e.cases[1]] else e.cases end) n
			        join inquiry i on i.case_year = split_part(n, '-', 1)::int
			                      and i.case_sequence = split_part(n, '-', 2)::int
			        where %s)
			""".formatted(CaseDoor.OPEN_TO_VIEWER);

	/**
	 * What was seen of a person in a case that is closed to the viewer is left out: it
	 * would tell that there is such a case.
	 */
	private static final String OF_PERSON = "e.persons @> array[:person] and (e.cases = '{}' or " + OPEN + ")";

	private static final String ACT = "e.act";

	private final JdbcClient jdbc;

	LogReader(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Who saw or changed a case, the latest first. */
	LogPage ofCase(OpenCase opened, Extent extent, int page, Viewer viewer) {
		var condition = OF_CASE + extent.condition()
				+ ((extent == Extent.ALT) ? " and (not " + IN_ANOTHER + " or " + OPEN + ")" : " and not " + IN_ANOTHER);
		return read("case when " + IN_ANOTHER + " then 'LISTED' else e.act end", condition,
				Map.of("number", opened.number().toString(), "case", opened.id(), "viewer", viewer.id()), page);
	}

	/** Who saw or changed what is known of a person. */
	LogPage ofPerson(UUID person, Extent extent, int page, Viewer viewer) {
		return read(ACT, OF_PERSON + extent.condition(), Map.of("person", person, "viewer", viewer.id()), page);
	}

	/** Who came in and what was set; nothing of cases. */
	LogPage ofOffice(Doors doors, int page) {
		return read(ACT, doors.condition(), Map.of(), page);
	}

	/** Who has opened a case since a day, beside the viewer. */
	Seen seen(OpenCase opened, UUID viewer, LocalDate since) {
		return this.jdbc.sql("""
				select count(distinct account_id) filter (where account_id <> :viewer and at >= :since) as others,
				       max(at) filter (where account_id = :viewer) at time zone 'Europe/Copenhagen' as lately
				from audit_entry e
				where cases @> array[:number]::text[] and act in ('READ', 'DOWNLOADED', 'CHANGED') and not %s
				""".formatted(IN_ANOTHER))
			.param("viewer", viewer)
			.param("since", since.atStartOfDay(HERE).toOffsetDateTime())
			.param("number", opened.number().toString())
			.query((row, place) -> new Seen(row.getInt("others"), day(row)))
			.single();
	}

	private static @Nullable LocalDate day(ResultSet row) throws SQLException {
		@Nullable LocalDateTime lately = row.getObject("lately", LocalDateTime.class);
		return (lately != null) ? lately.toLocalDate() : null;
	}

	private LogPage read(String act, String condition, Map<String, Object> parameters, int page) {
		long count = this.jdbc.sql("select count(*) from audit_entry e where " + condition)
			.params(parameters)
			.query(Long.class)
			.single();
		var paging = new Paging(page, Paging.ROWS, count);
		return new LogPage(this.jdbc
			.sql("""
					select e.at at time zone 'Europe/Copenhagen' as at, a.full_name as by, %s as act, e.place, e.status, e.purpose,
					       e.address, (select full_name from account b where b.id = e.subject) as about, e.request
					from audit_entry e
					left join account a on a.id = e.account_id
					where %s
					order by e.at desc, e.id desc
					limit :size offset :offset
					"""
				.formatted(act, condition))
			.params(parameters)
			.param("size", paging.size())
			.param("offset", paging.offset())
			.query(LogReader::line)
			.list(), paging);
	}

	private static LogLine line(ResultSet row, int place) throws SQLException {
		return new LogLine(Objects.requireNonNull(row.getObject("at", LocalDateTime.class)), row.getString("by"),
				Act.valueOf(Objects.requireNonNull(row.getString("act"))),
				Objects.requireNonNull(row.getString("place")), row.getInt("status"), row.getString("purpose"),
				Objects.requireNonNull(row.getString("address")), row.getString("about"),
				Objects.requireNonNull(row.getObject("request", UUID.class)));
	}

	/** What the requests of some lines changed, of settings and accounts. */
	Map<UUID, List<Changed>> changes(List<LogLine> lines) {
		return this.jdbc.sql("""
				select c.request, c.what, f.key as field, f.value ->> 0 as before, f.value ->> 1 as after
				from audit_change c
				cross join lateral jsonb_each(c.fields) f
				where c.request = any(:requests)
				order by c.id, f.key
				""")
			.param("requests", lines.stream().map(LogLine::request).toArray(UUID[]::new))
			.query((row, place) -> Map.entry(Objects.requireNonNull(row.getObject("request", UUID.class)),
					new Changed(Objects.requireNonNull(row.getString("what")),
							Objects.requireNonNull(row.getString("field")), row.getString("before"),
							row.getString("after"))))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

}
