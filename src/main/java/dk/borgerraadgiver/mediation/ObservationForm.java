package dk.borgerraadgiver.mediation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A meeting the advisor sits in at, as the advisor types it.
 *
 * @param id made with the form
 * @param departmentId who the citizen meets
 * @param day when it is or was
 * @param at the time of that day, when known
 * @param place where
 * @param purpose what the meeting is about
 * @param note what the advisor saw
 * @param status whether the advisor was there
 * @param version when the form was opened, {@code null} for a new one
 */
record ObservationForm(@NotNull UUID id,
		@NotNull(message = "{mediation.department.missing}") @Nullable UUID departmentId,
		@NotNull(message = "{mediation.day.missing}") @Nullable LocalDate day, @Nullable LocalTime at,
		@Size(max = 300) @Nullable String place, @Size(max = 2000) @Nullable String purpose,
		@Size(max = 10_000) @Nullable String note, @NotNull @Nullable ObservationStatus status,
		@Nullable Long version) {

	static ObservationForm about(@Nullable UUID department) {
		return new ObservationForm(UUID.randomUUID(), department, null, null, null, null, null,
				ObservationStatus.PLANNED, null);
	}

	UUID requiredDepartment() {
		return Objects.requireNonNull(this.departmentId);
	}

	LocalDate requiredDay() {
		return Objects.requireNonNull(this.day);
	}

	ObservationStatus requiredStatus() {
		return Objects.requireNonNull(this.status);
	}

	ObservationForm withVersion(@Nullable Long version) {
		return new ObservationForm(this.id, this.departmentId, this.day, this.at, this.place, this.purpose, this.note,
				this.status, version);
	}

	/** Whether sending it would change nothing, as when a button was pressed twice. */
	boolean saysTheSameAs(ObservationForm other) {
		return Objects.equals(this.departmentId, other.departmentId) && Objects.equals(this.day, other.day)
				&& Objects.equals(this.at, other.at) && this.status == other.status
				&& MediationForm.text(this.place).equals(MediationForm.text(other.place))
				&& MediationForm.text(this.purpose).equals(MediationForm.text(other.purpose))
				&& MediationForm.text(this.note).equals(MediationForm.text(other.note));
	}

	/** Without what was seen. */
	@Override
	public String toString() {
		return "ObservationForm[" + this.id + "]";
	}

}
