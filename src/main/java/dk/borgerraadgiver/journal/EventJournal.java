package dk.borgerraadgiver.journal;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;

import dk.borgerraadgiver.inquiry.CaseEvent;
import dk.borgerraadgiver.inquiry.CasesBrought;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down what the system did, in the transaction that does it.
 */
@Component
class EventJournal {

	private final JdbcClient jdbc;

	private final Clock clock;

	EventJournal(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void write(CaseEvent event) {
		this.jdbc
			.sql("""
					insert into journal_entry (id, inquiry_id, kind, happened_on, happened_time, written_at, author_id, note,
					                           event, details)
					values (:id, :inquiry, 'EVENT', :day, :time, :now, :author, :note, :event, :details)
					""")
			.param("id", event.id())
			.param("inquiry", event.inquiryId())
			.param("day", event.on())
			.param("time", event.at())
			.param("now", OffsetDateTime.now(this.clock))
			.param("author", event.by())
			.param("note", event.note())
			.param("event", event.event())
			.param("details", event.details().toArray(String[]::new))
			.update();
		if (event.about() != null) {
			this.jdbc.sql("insert into journal_entry_about (entry_id, inquiry_id) values (?, ?)")
				.params(event.id(), event.about())
				.update();
		}
	}

	/** When they were received, closed and reopened, from what their records say. */
	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void write(CasesBrought brought) {
		this.jdbc
			.sql("""
					insert into journal_entry (id, inquiry_id, kind, happened_on, happened_time, written_at, author_id, event,
					                           note, details)
					select gen_random_uuid(), inquiry_id, 'EVENT', day, at, :now, by, event, note, details
					from (select id as inquiry_id, received_on as day, received_time as at, coalesce(:by, advisor_id) as by,
					             :event as event, '' as note, array[]::text[] as details, 1 as step
					      from inquiry where id = any(:inquiries)
					      union all
					      select inquiry_id, closed_on, null, closed_by, 'closed', '', array[to_char(closed_on, 'DD-MM-YYYY')], 2
					      from inquiry_closing where inquiry_id = any(:inquiries)
					      union all
					      select inquiry_id, reopened_on, null, reopened_by, 'reopened', coalesce(reopen_reason, ''),
					             array[]::text[], 3
					      from inquiry_closing where reopened_on is not null and inquiry_id = any(:inquiries)) past
					order by day, step
					""")
			.param("now", OffsetDateTime.now(this.clock))
			.param("by", brought.by(), Types.OTHER)
			.param("event", brought.event())
			.param("inquiries", brought.inquiries().toArray(UUID[]::new))
			.update();
	}

}
