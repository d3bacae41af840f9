package dk.borgerraadgiver.mediation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a mediation as the advisor types it.
 *
 * @param id made with the form
 * @param day when it is or was
 * @param at the time of that day, when known
 * @param place where
 * @param participants who took part
 * @param note what was said
 * @param status whether it took place
 * @param version of the mediation when the form was opened
 */
record MeetingForm(@NotNull UUID id, @NotNull(message = "{mediation.day.missing}") @Nullable LocalDate day,
		@Nullable LocalTime at, @Size(max = 300) @Nullable String place,
		@Size(max = 2000) @Nullable String participants, @Size(max = 10_000) @Nullable String note,
		@NotNull @Nullable MeetingStatus status, @Nullable Long version) {

	static MeetingForm of(Mediation mediation) {
		return new MeetingForm(UUID.randomUUID(), null, null, null, null, null, MeetingStatus.PLANNED,
				mediation.version());
	}

	LocalDate requiredDay() {
		return Objects.requireNonNull(this.day);
	}

	MeetingStatus requiredStatus() {
		return Objects.requireNonNull(this.status);
	}

	MeetingForm withVersion(@Nullable Long version) {
		return new MeetingForm(this.id, this.day, this.at, this.place, this.participants, this.note, this.status,
				version);
	}

	/** Whether sending it would change nothing, as when a button was pressed twice. */
	boolean saysTheSameAs(MeetingForm other) {
		return Objects.equals(this.day, other.day) && Objects.equals(this.at, other.at) && this.status == other.status
				&& MediationForm.text(this.place).equals(MediationForm.text(other.place))
				&& MediationForm.text(this.participants).equals(MediationForm.text(other.participants))
				&& MediationForm.text(this.note).equals(MediationForm.text(other.note));
	}

	/** Without names. */
	@Override
	public String toString() {
		return "MeetingForm[" + this.id + "]";
	}

}
