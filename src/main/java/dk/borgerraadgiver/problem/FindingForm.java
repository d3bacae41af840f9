package dk.borgerraadgiver.problem;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A finding as the advisor types it.
 *
 * @param id made with the form, so that it sent twice is one
 * @param statedOn the day it was established
 * @param departmentId the department it is about, empty for all of them
 * @param text what it says
 * @param corrects the one it takes the place of, {@code null} for a new one
 * @param reason why that one is corrected
 */
record FindingForm(UUID id, @NotNull(message = "{problem.finding.day.missing}") @Nullable LocalDate statedOn,
		@Nullable UUID departmentId,
		@NotNull(message = "{problem.finding.text.missing}") @Size(max = 10_000) @Nullable String text,
		@Nullable UUID corrects, @Size(max = 1000) @Nullable String reason) {

	static FindingForm blank(LocalDate today) {
		return new FindingForm(UUID.randomUUID(), today, null, null, null, null);
	}

	/** A correction says why. */
	boolean lacksReason() {
		return this.corrects != null && this.reason == null;
	}

}
