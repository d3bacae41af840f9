package dk.borgerraadgiver.problem;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.UUID;

import dk.borgerraadgiver.inquiry.CaseEvent;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Tells the journal what this room did with a case.
 */
@Component
class Traces {

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Traces(ApplicationEventPublisher events, Clock clock) {
		this.events = events;
		this.clock = clock;
	}

	void leave(UUID inquiryId, String event, String note, UUID by, String... details) {
		this.events.publishEvent(trace(inquiryId, event, note, by, details));
	}

	/** Of what two cases have to do with each other, in the journal of the one. */
	void leaveAbout(UUID other, UUID inquiryId, String event, String note, UUID by) {
		this.events.publishEvent(trace(inquiryId, event, note, by).about(other));
	}

	private CaseEvent trace(UUID inquiryId, String event, String note, UUID by, String... details) {
		var now = LocalDateTime.now(this.clock);
		return CaseEvent.of(inquiryId, event, now.toLocalDate(), by, details).at(now.toLocalTime()).noting(note);
	}

}
