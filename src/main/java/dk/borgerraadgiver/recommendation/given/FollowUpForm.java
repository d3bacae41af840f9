package dk.borgerraadgiver.recommendation.given;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import dk.borgerraadgiver.recommendation.RecommendationStatus;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * How far a recommendation has come, as the advisor types it.
 *
 * @param id of the step, made with the form
 * @param on the day it is about
 * @param status how far it has come
 * @param progress what has happened since, in words the council reads
 * @param note what the office notes for itself
 * @param followUpOn the day it is to be followed up again
 * @param version of the recommendation when the form was opened
 */
record FollowUpForm(UUID id, @NotNull(message = "{recommendation.day.missing}") @Nullable LocalDate on,
		@NotNull(message = "{recommendation.status.missing}") @Nullable RecommendationStatus status,
		@Size(max = 10_000) @Nullable String progress, @Size(max = 10_000) @Nullable String note,
		@Nullable LocalDate followUpOn, long version) {

	FollowUpForm {
		// a form of nobody's has an id all the same
		id = Objects.requireNonNullElseGet(id, UUID::randomUUID);
	}

	static FollowUpForm of(Recommendation one, LocalDate today) {
		return new FollowUpForm(UUID.randomUUID(), today, one.status(), null, null,
				one.status().isOpen() ? today.plusMonths(6) : one.followUpOn(), one.version());
	}

	LocalDate day() {
		return Objects.requireNonNull(this.on);
	}

	RecommendationStatus statusTyped() {
		return Objects.requireNonNull(this.status);
	}

	/** Whether it says anything but that it was looked at. */
	boolean saysNothing(Recommendation one) {
		return statusTyped() == one.status() && this.progress == null && this.note == null
				&& Objects.equals(this.followUpOn, one.followUpOn());
	}

	FollowUpForm withVersion(long version) {
		return new FollowUpForm(this.id, this.on, this.status, this.progress, this.note, this.followUpOn, version);
	}

	static String lines(@Nullable String text) {
		return (text != null) ? text.replace("\r\n", "\n") : "";
	}

}
