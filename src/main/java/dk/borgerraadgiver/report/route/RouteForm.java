package dk.borgerraadgiver.report.route;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * What is typed about a step of a report.
 *
 * @param id made with the form, so that it sent twice is one step
 * @param kind what happened
 * @param on the day it happened
 * @param place the committee or whom it was given to
 * @param outcome what came of it
 * @param note what is to be said of it
 */
record RouteForm(@NotNull UUID id, @NotNull(message = "{report.step.missing}") @Nullable StepKind kind,
		@NotNull(message = "{report.day.missing}") @Nullable LocalDate on, @Size(max = 200) @Nullable String place,
		@Size(max = 2000) @Nullable String outcome, @Size(max = 10_000) @Nullable String note) {

	static RouteForm blank(LocalDate today) {
		return new RouteForm(UUID.randomUUID(), null, today, null, null, null);
	}

	/** Tells, at its field, what is wrong for the kind of step. */
	void check(LocalDate frozenOn, LocalDate today, Errors errors) {
		if (this.on != null && this.on.isBefore(frozenOn)) {
			errors.rejectValue("on", "report.step.before-frozen");
		}
		if (this.on != null && this.on.isAfter(today)) {
			errors.rejectValue("on", "report.step.future");
		}
		if (this.kind == StepKind.DISCUSSED && this.place == null) {
			errors.rejectValue("place", "report.step.place.missing");
		}
		if (this.kind != null && this.kind.needsNote() && this.note == null) {
			errors.rejectValue("note", "report.step.note.missing");
		}
	}

	StepKind chosen() {
		return Objects.requireNonNull(this.kind);
	}

	LocalDate day() {
		return Objects.requireNonNull(this.on);
	}

	static String text(@Nullable String typed) {
		return Objects.requireNonNullElse(typed, "");
	}

}
