package dk.borgerraadgiver.recommendation.given;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import dk.borgerraadgiver.recommendation.RecommendationStatus;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a department answers, as the advisor types it.
 *
 * @param id of the answer, made with the form
 * @param departmentId who answers; none means the municipality
 * @param on the day it answered
 * @param answeredBy the person who answered, for the office alone
 * @param text the answer
 * @param status what the answer makes of the recommendation
 * @param followUpOn the day it is to be followed up
 * @param corrects the answer whose place it takes
 */
record AnswerForm(UUID id, @Nullable UUID departmentId,
		@NotNull(message = "{recommendation.day.missing}") @Nullable LocalDate on,
		@Size(max = 200) @Nullable String answeredBy,
		@NotNull(message = "{recommendation.answer.missing}") @Size(max = 20_000) @Nullable String text,
		@NotNull(message = "{recommendation.status.missing}") @Nullable RecommendationStatus status,
		@Nullable LocalDate followUpOn, @Nullable UUID corrects) {

	AnswerForm {
		// a form of nobody's has an id all the same
		id = Objects.requireNonNullElseGet(id, UUID::randomUUID);
	}

	LocalDate day() {
		return Objects.requireNonNull(this.on);
	}

	String typed() {
		return (this.text != null) ? this.text.replace("\r\n", "\n") : "";
	}

	RecommendationStatus statusTyped() {
		return Objects.requireNonNull(this.status);
	}

}
