package dk.borgerraadgiver.inquiry;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Tells the journal what advisors do with an inquiry.
 */
@Component
class CaseHistory {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");

	private final ApplicationEventPublisher events;

	private final Clock clock;

	CaseHistory(ApplicationEventPublisher events, Clock clock) {
		this.events = events;
		this.clock = clock;
	}

	void registered(Inquiry inquiry, UUID by) {
		var description = inquiry.description();
		var event = CaseEvent.of(inquiry.id(), "registered", description.receivedOn(), by);
		this.events.publishEvent((description.receivedTime() != null) ? event.at(description.receivedTime()) : event);
	}

	/** What stood before is kept, as text that was noted must not be lost. */
	void corrected(Inquiry inquiry, Description before, UUID by) {
		var after = inquiry.description();
		if (before.subject().equals(after.subject()) && before.text().equals(after.text())) {
			tell(CaseEvent.of(inquiry.id(), "corrected", today(), by));
		}
		else {
			tell(CaseEvent.of(inquiry.id(), "reworded", today(), by, before.subject()).noting(before.text()));
		}
	}

	void solved(Inquiry inquiry, UUID by) {
		tell(CaseEvent.of(inquiry.id(), "solved", today(), by));
	}

	void closed(Inquiry inquiry, LocalDate on, UUID by) {
		tell(CaseEvent.of(inquiry.id(), "closed", today(), by, DAY.format(on)));
	}

	void reopened(Inquiry inquiry, @Nullable String reason, UUID by) {
		tell(CaseEvent.of(inquiry.id(), "reopened", today(), by).noting(reason));
	}

	private void tell(CaseEvent event) {
		this.events.publishEvent(event.at(LocalDateTime.now(this.clock).toLocalTime()));
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
