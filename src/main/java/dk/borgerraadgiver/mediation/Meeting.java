package dk.borgerraadgiver.mediation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a mediation.
 */
@Entity
@Table(name = "mediation_meeting")
class Meeting {

	@Id
	private UUID id;

	private LocalDate day;

	private @Nullable LocalTime at;

	private String place;

	private String participants;

	private String note;

	@Enumerated(EnumType.STRING)
	private MeetingStatus status;

	@SuppressWarnings("NullAway.Init")
	protected Meeting() {
	}

	Meeting(MeetingForm form) {
		this.id = form.id();
		describe(form);
	}

	final void describe(MeetingForm form) {
		this.day = form.requiredDay();
		this.at = form.at();
		this.place = MediationForm.text(form.place());
		this.participants = MediationForm.text(form.participants());
		this.note = MediationForm.text(form.note());
		this.status = form.requiredStatus();
	}

	boolean isHeld() {
		return this.status == MeetingStatus.HELD;
	}

	UUID id() {
		return this.id;
	}

	LocalDate day() {
		return this.day;
	}

	MeetingForm form(long version) {
		return new MeetingForm(this.id, this.day, this.at, this.place, this.participants, this.note, this.status,
				version);
	}

}
