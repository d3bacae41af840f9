package dk.borgerraadgiver.mediation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CaseEvent;
import dk.borgerraadgiver.inquiry.OpenCase;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Tells the journal how mediations and observed meetings go.
 */
@Component
class MediationHistory {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");

	private final ApplicationEventPublisher events;

	MediationHistory(ApplicationEventPublisher events) {
		this.events = events;
	}

	void proposed(OpenCase opened, String department, MediationForm form, Viewer viewer) {
		tell(opened, "mediation_proposed", form.requiredDay(), viewer, form.aboutText(), department);
	}

	void corrected(OpenCase opened, String department, LocalDate on, String before, Viewer viewer) {
		tell(opened, "mediation_corrected", on, viewer, before, department);
	}

	void answered(OpenCase opened, String department, boolean accepted, LocalDate on, String reason, Viewer viewer) {
		tell(opened, accepted ? "mediation_accepted" : "mediation_declined", on, viewer, reason, department);
	}

	void met(OpenCase opened, String department, MeetingForm form, LocalDate today, Viewer viewer) {
		var status = form.requiredStatus();
		tell(opened, "mediation_meeting_" + status.name().toLowerCase(Locale.ROOT),
				(status == MeetingStatus.HELD) ? form.requiredDay() : today, viewer, MediationForm.text(form.note()),
				department, DAY.format(form.requiredDay()));
	}

	void ended(OpenCase opened, String department, MediationOutcome outcome, LocalDate on, String agreement,
			Viewer viewer) {
		tell(opened, "mediation_" + outcome.name().toLowerCase(Locale.ROOT), on, viewer, agreement, department);
	}

	void observed(OpenCase opened, String department, ObservationForm form, LocalDate today, Viewer viewer) {
		var status = form.requiredStatus();
		tell(opened, "observation_" + status.name().toLowerCase(Locale.ROOT),
				(status == ObservationStatus.ATTENDED) ? form.requiredDay() : today, viewer,
				MediationForm.text(form.note()), department, DAY.format(form.requiredDay()));
	}

	private void tell(OpenCase opened, String event, LocalDate on, Viewer viewer, String note, String... details) {
		this.events.publishEvent(CaseEvent.of(opened.id(), event, on, viewer.id(), details).noting(note));
	}

}
