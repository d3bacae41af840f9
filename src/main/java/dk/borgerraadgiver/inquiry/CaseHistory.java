package dk.borgerraadgiver.inquiry;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
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
		if (!before.particulars().equals(after.particulars()) && !before.particulars().equals(Particulars.NONE)) {
			tell(CaseEvent.of(inquiry.id(), "particulars-reworded", today(), by).noting(before.particulars().asText()));
		}
	}

	/**
	 * What was learned is kept word for word, so that it is not lost when it is written
	 * anew.
	 */
	void solved(Inquiry inquiry, List<Learning> before, UUID by) {
		tell(CaseEvent.of(inquiry.id(), "solved", today(), by));
		var after = inquiry.learnings().stream().filter((learning) -> !before.contains(learning)).toList();
		for (Learning learning : after) {
			if (learning.criticism() != null) {
				tell(CaseEvent.of(inquiry.id(), "criticism." + learning.criticism().name().toLowerCase(Locale.ROOT),
						today(), by));
			}
			note(inquiry, "department-changed", learning.change(), by);
			note(inquiry, "learned", learning.lesson(), by);
		}
	}

	private void note(Inquiry inquiry, String event, String text, UUID by) {
		if (!text.isEmpty()) {
			tell(CaseEvent.of(inquiry.id(), event, today(), by).noting(text));
		}
	}

	/** The ground stands in the outcome. */
	void turnedAway(Inquiry inquiry, String referredTo, UUID by) {
		tell(referredTo.isEmpty() ? CaseEvent.of(inquiry.id(), "turned-away", today(), by)
				: CaseEvent.of(inquiry.id(), "turned-away.referred", today(), by, referredTo));
	}

	/** Although the office's rules speak against it. */
	void takenUp(Inquiry inquiry, String reason, UUID by) {
		tell(CaseEvent.of(inquiry.id(), "taken-up", today(), by).noting(reason));
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
