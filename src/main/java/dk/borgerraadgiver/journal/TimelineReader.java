package dk.borgerraadgiver.journal;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.inquiry.OpenCase;
import dk.borgerraadgiver.shared.Paging;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads a case's timeline.
 */
@Repository
class TimelineReader {

	private final JdbcClient jdbc;

	TimelineReader(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Timeline read(OpenCase opened, TimelineFilter filter) {
		long count = this.jdbc
			.sql("select count(*) from journal_entry e where e.inquiry_id = :inquiry and " + filter.kinds().condition())
			.param("inquiry", opened.id())
			.query(Long.class)
			.single();
		var paging = new Paging(filter.page(), Paging.ROWS, count);
		return new Timeline(entries(opened, filter, paging), filter, paging);
	}

	private List<TimelineEntry> entries(OpenCase opened, TimelineFilter filter, Paging paging) {
		return this.jdbc
			.sql("""
					select e.id, e.kind, e.happened_on, e.happened_time,
					       e.written_at at time zone 'Europe/Copenhagen' as written_at, a.full_name as author, e.counterpart,
					       e.note, e.withheld, e.event, e.details, e.corrects_id, c.id as corrected_by
					from journal_entry e
					left join account a on a.id = e.author_id
					left join journal_entry c on c.corrects_id = e.id
					where e.inquiry_id = :inquiry and %1$s
					order by e.happened_on %2$s, e.place %2$s
					limit :size offset :offset
					"""
				.formatted(filter.kinds().condition(), filter.direction()))
			.param("inquiry", opened.id())
			.param("size", paging.size())
			.param("offset", paging.offset())
			.query((row, place) -> entry(row))
			.list();
	}

	private static TimelineEntry entry(ResultSet row) throws SQLException {
		Array details = row.getArray("details");
		return new TimelineEntry(row.getObject("id", UUID.class), EntryKind.valueOf(row.getString("kind")),
				row.getObject("happened_on", LocalDate.class), row.getObject("happened_time", LocalTime.class),
				row.getObject("written_at", LocalDateTime.class), row.getString("author"), row.getString("counterpart"),
				row.getString("note"), row.getBoolean("withheld"), row.getString("event"),
				List.of((String[]) details.getArray()), row.getObject("corrects_id", UUID.class),
				row.getObject("corrected_by", UUID.class));
	}

}
