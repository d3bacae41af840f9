package dk.borgerraadgiver.followup;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A deadline somebody sets for a case.
 *
 * @param id made with the form, so that the same form sent twice is one deadline
 * @param version of the deadline when the page was shown, {@code null} for a new one
 * @param dueOn the day
 * @param what what is to be done by then
 */
record DeadlineForm(@NotNull UUID id, @Nullable Long version,
		@NotNull(message = "{followup.deadline.day.missing}") LocalDate dueOn,
		@NotBlank(message = "{followup.deadline.what.missing}") @Size(max = 200) String what) {

	@SuppressWarnings("NullAway") // a form before anybody has typed
	static DeadlineForm empty() {
		return new DeadlineForm(UUID.randomUUID(), null, null, null);
	}

	static DeadlineForm of(UUID id, OwnDeadline deadline) {
		return new DeadlineForm(id, deadline.version(), deadline.dueOn(), deadline.what());
	}

	DeadlineForm withVersion(@Nullable Long current) {
		return new DeadlineForm(this.id, current, this.dueOn, this.what);
	}

	boolean saysTheSameAs(DeadlineForm other) {
		return this.dueOn.equals(other.dueOn) && this.what.equals(other.what);
	}

	/** Without what was written. */
	@Override
	public String toString() {
		return "DeadlineForm[" + this.id + "]";
	}

}
