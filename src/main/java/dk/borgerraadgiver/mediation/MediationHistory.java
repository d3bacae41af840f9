package dk.borgerraadgiver.mediation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CaseEvent;
import dk.borgerraadgiver.inquiry.OpenCase;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Tells the journal how mediations and observed meetings go.
 */
@Component
class MediationHistory {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

	private final ApplicationEventPublisher events;

	MediationHistory(ApplicationEventPublisher events) {
		this.events = events;
	}

	void proposed(OpenCase opened, String department, MediationForm form, Viewer viewer) {
		tell(opened, "mediation_proposed", form.requiredDay(), viewer, lines(form.people(), form.about()), department);
	}

	/** What stood before is kept, as text that was noted must not be lost. */
	void corrected(OpenCase opened, String department, LocalDate on, MediationForm before, Viewer viewer) {
		tell(opened, "mediation_corrected", on, viewer, lines(before.people(), before.about()), department);
	}

	void answered(OpenCase opened, String department, boolean accepted, MediationStatus before, LocalDate on,
			String reason, Viewer viewer) {
		boolean corrected = accepted ? !before.awaitsAnswer() : before == MediationStatus.DECLINED;
		tell(opened, (accepted ? "mediation_accepted" : "mediation_declined") + corrected(corrected), on, viewer,
				reason, department);
	}

	/** When and where it is, and who was there, beside what was said. */
	void met(OpenCase opened, String department, MeetingForm form, LocalDate today, Viewer viewer) {
		var status = form.requiredStatus();
		tell(opened, "mediation_meeting_" + status.name().toLowerCase(Locale.ROOT),
				(status == MeetingStatus.HELD) ? form.requiredDay() : today, viewer,
				lines(form.participants(), form.note()), department, when(form.requiredDay(), form.at(), form.place()));
	}

	void ended(OpenCase opened, String department, MediationOutcome outcome, boolean corrected, LocalDate on,
			String agreement, Viewer viewer) {
		tell(opened, "mediation_" + outcome.name().toLowerCase(Locale.ROOT) + corrected(corrected), on, viewer,
				agreement, department);
	}

	void observed(OpenCase opened, String department, ObservationForm form, LocalDate today, Viewer viewer) {
		var status = form.requiredStatus();
		tell(opened, "observation_" + status.name().toLowerCase(Locale.ROOT),
				(status == ObservationStatus.ATTENDED) ? form.requiredDay() : today, viewer,
				lines(form.purpose(), form.note()), department, when(form.requiredDay(), form.at(), form.place()));
	}

	private static String corrected(boolean corrected) {
		return corrected ? "_corrected" : "";
	}

	private static String when(LocalDate day, @Nullable LocalTime at, @Nullable String place) {
		var when = (at != null) ? DAY.format(day) + " " + TIME.format(at) : DAY.format(day);
		return (place != null) ? when + ", " + place : when;
	}

	private static String lines(@Nullable String first, @Nullable String second) {
		return Stream.of(MediationForm.text(first), MediationForm.text(second))
			.filter((text) -> !text.isEmpty())
			.collect(Collectors.joining("\n"));
	}

	private void tell(OpenCase opened, String event, LocalDate on, Viewer viewer, String note, String... details) {
		this.events.publishEvent(CaseEvent.of(opened.id(), event, on, viewer.id(), details).noting(note));
	}

}
