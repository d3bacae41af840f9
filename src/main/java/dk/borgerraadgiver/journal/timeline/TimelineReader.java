package dk.borgerraadgiver.journal.timeline;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CaseDoor;
import dk.borgerraadgiver.inquiry.CaseNumber;
import dk.borgerraadgiver.inquiry.OpenCase;
import dk.borgerraadgiver.journal.EntryKind;
import dk.borgerraadgiver.shared.Paging;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads a case's timeline, in one statement, and one more where there are documents.
 */
@Repository
class TimelineReader {

	private final JdbcClient jdbc;

	private final TimelineDocuments documents;

	TimelineReader(JdbcClient jdbc, TimelineDocuments documents) {
		this.jdbc = jdbc;
		this.documents = documents;
	}

	Timeline read(OpenCase opened, TimelineFilter filter, Viewer viewer) {
		var lines = lines(opened, filter, viewer);
		var paging = lines.isEmpty() ? new Paging(1, Paging.ROWS, 0)
				: new Paging(lines.getFirst().page(), Paging.ROWS, lines.getFirst().total());
		Map<UUID, List<TimelineDocument>> found = this.documents
			.of(lines.stream().filter(Line::documented).map((line) -> line.entry().id()).toList());
		var entries = lines.stream()
			.map(Line::entry)
			.map((entry) -> entry.with(found.getOrDefault(entry.id(), List.of())))
			.toList();
		return new Timeline(entries, filter, paging);
	}

	/**
	 * By day and minute. What has no time stands where it was written, or at the end of
	 * its day when that was later, but a case begins with being received. The page asked
	 * for is moved to where there is something.
	 */
	private List<Line> lines(OpenCase opened, TimelineFilter filter, Viewer viewer) {
		return this.jdbc
			.sql("""
					with line as (
						select e.id, count(*) over () as total, row_number() over (
						           order by e.happened_on %2$s,
						                    coalesce(date_trunc('minute', e.happened_time),
						                             case when e.event in ('registered', 'imported') then interval '0'
						                                  when e.happened_on = (e.written_at at time zone 'Europe/Copenhagen')::date
						                                  then date_trunc('minute', (e.written_at at time zone 'Europe/Copenhagen')::time)
						                                  else interval '24 hours' end) %2$s,
						                    e.place %2$s) as nr
						from journal_entry e
						where e.inquiry_id = :inquiry and %1$s),
					asked as (
						select coalesce(:page, (select (nr - 1) / :size + 1 from line where id = :post), 1) as page)
					select line.total, (line.nr - 1) / :size + 1 as page, e.id, e.kind, e.happened_on, e.happened_time,
					       e.written_at at time zone 'Europe/Copenhagen' as written_at, a.full_name as author, e.counterpart,
					       case when o.entry_id is not null and i.id is null then '' else e.note end as note, e.withheld,
					       e.event, e.details, e.reason, exists (select from document d where d.entry_id = e.id) as documented,
					       o.entry_id is not null as about, i.case_year, i.case_sequence,
					       b.id as before_id, b.written_at at time zone 'Europe/Copenhagen' as before_written_at,
					       ba.full_name as before_author, b.note as before_note,
					       c.id as after_id, c.written_at at time zone 'Europe/Copenhagen' as after_written_at,
					       ca.full_name as after_author, c.reason as after_reason, c.note as after_note
					from asked
					join line on (line.nr - 1) / :size + 1 = greatest(1, least(asked.page, (line.total - 1) / :size + 1))
					join journal_entry e on e.id = line.id
					left join account a on a.id = e.author_id
					left join journal_entry_about o on o.entry_id = e.id
					left join inquiry i on i.id = o.inquiry_id and %3$s
					left join journal_entry b on b.id = e.corrects_id
					left join account ba on ba.id = b.author_id
					left join journal_entry c on c.corrects_id = e.id
					left join account ca on ca.id = c.author_id
					order by line.nr
					"""
				.formatted(filter.kinds().condition(), filter.direction(), CaseDoor.OPEN_TO_VIEWER))
			.param("inquiry", opened.id())
			.param("viewer", viewer.id())
			.param("size", Paging.ROWS)
			.param("page", filter.page(), Types.BIGINT)
			.param("post", filter.post(), Types.OTHER)
			.query((row, place) -> new Line(row.getInt("page"), row.getLong("total"), row.getBoolean("documented"),
					entry(row)))
			.list();
	}

	private static TimelineEntry entry(ResultSet row) throws SQLException {
		Array details = row.getArray("details");
		return new TimelineEntry(row.getObject("id", UUID.class), EntryKind.valueOf(row.getString("kind")),
				row.getObject("happened_on", LocalDate.class), row.getObject("happened_time", LocalTime.class),
				row.getObject("written_at", LocalDateTime.class), row.getString("author"), row.getString("counterpart"),
				row.getString("note"), row.getBoolean("withheld"), row.getString("event"),
				List.of((String[]) details.getArray()), other(row), link(row, "before_", row.getString("reason")),
				link(row, "after_", row.getString("after_reason")), List.of());
	}

	private static TimelineEntry.@Nullable OtherCase other(ResultSet row) throws SQLException {
		if (!row.getBoolean("about")) {
			return null;
		}
		return new TimelineEntry.OtherCase((row.getObject("case_year") != null)
				? new CaseNumber(row.getInt("case_year"), row.getInt("case_sequence")) : null);
	}

	private static @Nullable CorrectionLink link(ResultSet row, String side, @Nullable String reason)
			throws SQLException {
		UUID id = row.getObject(side + "id", UUID.class);
		return (id != null) ? new CorrectionLink(id, row.getObject(side + "written_at", LocalDateTime.class),
				row.getString(side + "author"), String.valueOf(reason), row.getString(side + "note")) : null;
	}

	/**
	 * An entry and where it stands.
	 */
	private record Line(int page, long total, boolean documented, TimelineEntry entry) {
	}

}
