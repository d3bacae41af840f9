package dk.borgerraadgiver.problem;

import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A problem as the advisor types it.
 *
 * @param id of the problem, made with the form
 * @param title what it is called
 * @param description what is wrong, and how the office knows
 * @param status what the office means to do about it
 * @param version of the problem when the form was opened, {@code null} for a new one
 */
record ProblemForm(UUID id, @NotNull(message = "{problem.title.missing}") @Size(max = 200) @Nullable String title,
		@Size(max = 20_000) @Nullable String description, @Nullable ProblemStatus status, @Nullable Long version) {

	static ProblemForm blank() {
		return new ProblemForm(UUID.randomUUID(), null, null, ProblemStatus.WATCHED, null);
	}

	static ProblemForm of(Problem problem) {
		return new ProblemForm(problem.id(), problem.title(), problem.description(), problem.status(),
				problem.version());
	}

	String titleTyped() {
		return Objects.requireNonNullElse(this.title, "");
	}

	String descriptionTyped() {
		return Objects.requireNonNullElse(this.description, "");
	}

	ProblemStatus statusTyped() {
		return Objects.requireNonNullElse(this.status, ProblemStatus.WATCHED);
	}

	public boolean isInFocus() {
		return this.status == ProblemStatus.FOCUS;
	}

	/** Whether saving either would give the same, as when a button was pressed twice. */
	boolean saysTheSameAs(ProblemForm other) {
		return titleTyped().equals(other.titleTyped()) && statusTyped() == other.statusTyped()
				&& descriptionTyped().lines().toList().equals(other.descriptionTyped().lines().toList());
	}

	ProblemForm withVersion(@Nullable Long version) {
		return new ProblemForm(this.id, this.title, this.description, this.status, version);
	}

}
