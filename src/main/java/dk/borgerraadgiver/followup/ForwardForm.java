package dk.borgerraadgiver.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Departments that are asked about a case.
 *
 * @param id made with the form, so that the same form sent twice asks once
 * @param chosen the matters, and the departments that are asked about the case itself
 * @param askedOn the day they were asked
 * @param mode how they were asked
 * @param dueOn the last day their answers are in time
 * @param question what they were asked
 * @param reason why somebody is asked although the citizen has not agreed
 */
record ForwardForm(@NotNull UUID id, @NotEmpty(message = "{followup.forward.nobody}") @Nullable List<UUID> chosen,
		@NotNull @PastOrPresent LocalDate askedOn, @NotNull Mode mode, @NotNull LocalDate dueOn,
		@Size(max = 10000) @Nullable String question, @Size(max = 2000) @Nullable String reason) {

	static ForwardForm empty(LocalDate today, LocalDate dueOn) {
		return new ForwardForm(UUID.randomUUID(), null, today, Mode.EMAIL, dueOn, null, null);
	}

	public List<UUID> chosenOrNone() {
		return Objects.requireNonNullElse(this.chosen, List.of());
	}

	Forwarding.Question asked() {
		return new Forwarding.Question(this.id, this.askedOn, this.mode, Objects.requireNonNullElse(this.question, ""),
				this.dueOn);
	}

	/** Without what was written. */
	@Override
	public String toString() {
		return "ForwardForm[" + this.id + "]";
	}

}
