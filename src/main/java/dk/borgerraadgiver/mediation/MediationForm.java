package dk.borgerraadgiver.mediation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A mediation as the advisor types it.
 *
 * @param id made with the form
 * @param departmentId the department that takes part
 * @param representativeId who takes part for the citizen, empty is the citizen
 * @param people who takes part for the department
 * @param about what they are to talk about
 * @param proposedOn the day it was proposed
 * @param version of the mediation when the form was opened, {@code null} for a new one
 */
record MediationForm(@NotNull UUID id, @NotNull(message = "{mediation.department.missing}") @Nullable UUID departmentId,
		@Nullable UUID representativeId, @Size(max = 2000) @Nullable String people,
		@Size(max = 10_000) @Nullable String about,
		@NotNull(message = "{mediation.day.missing}") @Nullable LocalDate proposedOn, @Nullable Long version) {

	static MediationForm on(LocalDate today, @Nullable UUID department) {
		return new MediationForm(UUID.randomUUID(), department, null, null, null, today, null);
	}

	/** What was typed, nothing for an empty field. */
	static String text(@Nullable String typed) {
		return (typed != null) ? typed : "";
	}

	UUID requiredDepartment() {
		return Objects.requireNonNull(this.departmentId);
	}

	LocalDate requiredDay() {
		return Objects.requireNonNull(this.proposedOn);
	}

	String peopleText() {
		return text(this.people);
	}

	String aboutText() {
		return text(this.about);
	}

	MediationForm withVersion(@Nullable Long version) {
		return new MediationForm(this.id, this.departmentId, this.representativeId, this.people, this.about,
				this.proposedOn, version);
	}

	/** Whether sending it would change nothing, as when a button was pressed twice. */
	boolean saysTheSameAs(MediationForm other) {
		return Objects.equals(this.departmentId, other.departmentId)
				&& Objects.equals(this.representativeId, other.representativeId)
				&& Objects.equals(this.proposedOn, other.proposedOn) && peopleText().equals(other.peopleText())
				&& aboutText().equals(other.aboutText());
	}

	/** Without names. */
	@Override
	public String toString() {
		return "MediationForm[" + this.id + "]";
	}

}
