package dk.borgerraadgiver.followup;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A reminder, an answer or a withdrawal.
 *
 * @param id made with the form, so that the same form sent twice is one
 * @param version of the forwarding when the page was shown
 * @param on the day it happened
 * @param mode how the department was reminded
 * @param dueOn the day it is given, with a reminder
 * @param note what was said or written
 */
record PursuitForm(@NotNull UUID id, @NotNull Long version, @NotNull @PastOrPresent LocalDate on, @NotNull Mode mode,
		@NotNull LocalDate dueOn, @Size(max = 10000) @Nullable String note) {

	static PursuitForm empty(long version, LocalDate today, LocalDate dueOn) {
		return new PursuitForm(UUID.randomUUID(), version, today, Mode.EMAIL, dueOn, null);
	}

	PursuitForm withVersion(long current) {
		return new PursuitForm(this.id, current, this.on, this.mode, this.dueOn, this.note);
	}

	String noteOrNone() {
		return Objects.requireNonNullElse(this.note, "");
	}

	/** Without what was written. */
	@Override
	public String toString() {
		return "PursuitForm[" + this.id + "]";
	}

}
