package dk.borgerraadgiver.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CaseDoor;
import dk.borgerraadgiver.inquiry.CaseEvent;
import dk.borgerraadgiver.inquiry.CaseNumber;
import dk.borgerraadgiver.inquiry.OpenCase;
import dk.borgerraadgiver.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What every change of a case's clocks begins and ends with: the door, and the journal.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CaseDesk {

	private final CaseDoor door;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	CaseDesk(CaseDoor door, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
		this.door = door;
		this.jdbc = jdbc;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Takes an open case to change its clocks. Until the transaction ends nobody else
	 * does, so that a form sent twice at the same moment is carried out once.
	 * @throws RuleBroken when the case is closed
	 */
	OpenCase take(CaseNumber number, Viewer viewer) {
		var opened = this.door.look(number, viewer);
		if (!opened.open()) {
			throw new RuleBroken("followup.rule.closed");
		}
		this.jdbc.sql("select id from inquiry where id = :id for no key update")
			.param("id", opened.id())
			.query(UUID.class)
			.single();
		return opened;
	}

	/**
	 * Notes in the case's journal what was done on a day.
	 * @return the entry's id
	 * @throws RuleBroken when the day is still to come
	 */
	UUID tell(OpenCase opened, String event, LocalDate on, Viewer by, @Nullable String note, String... details) {
		var now = LocalDateTime.now(this.clock);
		if (on.isAfter(now.toLocalDate())) {
			throw new RuleBroken("followup.rule.in-future");
		}
		var told = CaseEvent.of(opened.id(), event, on, by.id(), details).noting(note);
		this.events.publishEvent(on.equals(now.toLocalDate()) ? told.at(now.toLocalTime()) : told);
		return told.id();
	}

	/** What a department is called today. */
	String departmentName(UUID departmentId) {
		return this.jdbc.sql("select code_label_on(:department, :today)")
			.param("department", departmentId)
			.param("today", LocalDate.now(this.clock))
			.query(String.class)
			.single();
	}

}
