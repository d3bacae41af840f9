package dk.borgerraadgiver.mandate;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CaseEvent;
import dk.borgerraadgiver.inquiry.OpenCase;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Tells the journal who agreed to what, and who speaks for whom.
 */
@Component
class MandateHistory {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");

	private final ApplicationEventPublisher events;

	MandateHistory(ApplicationEventPublisher events) {
		this.events = events;
	}

	void consented(OpenCase opened, String departments, LocalDate on, Manner manner, @Nullable String representative,
			String note, Viewer viewer) {
		var event = "consent_" + manner.word();
		this.events.publishEvent(((representative != null)
				? CaseEvent.of(opened.id(), event + "_by", on, viewer.id(), departments, representative)
				: CaseEvent.of(opened.id(), event, on, viewer.id(), departments))
			.noting(note));
	}

	void withdrew(OpenCase opened, String departments, LocalDate on, String note, Viewer viewer) {
		this.events
			.publishEvent(CaseEvent.of(opened.id(), "consent_withdrawn", on, viewer.id(), departments).noting(note));
	}

	void introduced(OpenCase opened, String representative, LocalDate on, Viewer viewer) {
		this.events
			.publishEvent(CaseEvent.of(opened.id(), "representative_introduced", on, viewer.id(), representative));
	}

	void corrected(OpenCase opened, String representative, LocalDate on, Viewer viewer) {
		this.events
			.publishEvent(CaseEvent.of(opened.id(), "representative_corrected", on, viewer.id(), representative));
	}

	void empowered(OpenCase opened, String representative, PowerOfAttorney power, Viewer viewer) {
		var until = power.validUntil();
		this.events.publishEvent((until != null)
				? CaseEvent.of(opened.id(), "power_given_until", power.givenOn(), viewer.id(), representative,
						DAY.format(until))
				: CaseEvent.of(opened.id(), "power_given", power.givenOn(), viewer.id(), representative));
	}

	void revoked(OpenCase opened, String representative, LocalDate on, Viewer viewer) {
		this.events.publishEvent(CaseEvent.of(opened.id(), "power_revoked", on, viewer.id(), representative));
	}

}
