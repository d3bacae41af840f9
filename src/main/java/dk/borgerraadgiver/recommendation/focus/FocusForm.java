package dk.borgerraadgiver.recommendation.focus;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import dk.borgerraadgiver.problem.KnownProblems;
import dk.borgerraadgiver.recommendation.given.Addressee;
import dk.borgerraadgiver.shared.Period;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A focus area as the advisor types it.
 *
 * @param id of the focus area, made with the form
 * @param title what is watched
 * @param why in words the council reads
 * @param from first day of the period
 * @param to last day of the period
 * @param addressees the departments it concerns, none for all
 * @param problems the problems it comes from
 * @param version of the focus area when the form was opened, {@code null} for a new one
 */
record FocusForm(UUID id,
		@NotNull(message = "{recommendation.focus.title.missing}") @Size(max = 200) @Nullable String title,
		@Size(max = 10_000) @Nullable String why,
		@NotNull(message = "{recommendation.focus.day.missing}") @Nullable LocalDate from,
		@NotNull(message = "{recommendation.focus.day.missing}") @Nullable LocalDate to,
		@Size(max = 100) @Nullable List<Addressee> addressees, @Size(max = 200) @Nullable List<UUID> problems,
		@Nullable Long version) {

	FocusForm {
		// a form of nobody's has an id all the same, and a row to fill in
		id = Objects.requireNonNullElseGet(id, UUID::randomUUID);
		addressees = (addressees == null || addressees.isEmpty()) ? Addressee.of(List.of()) : addressees;
	}

	static FocusForm blank(Period period, KnownProblems.@Nullable Known problem) {
		return new FocusForm(UUID.randomUUID(), (problem != null) ? problem.title() : null,
				(problem != null) ? problem.description() : null, period.from(), period.to(), Addressee.of(List.of()),
				(problem != null) ? List.of(problem.id()) : List.of(), null);
	}

	static FocusForm of(FocusArea area) {
		var plan = area.plan();
		return new FocusForm(area.id(), plan.title(), plan.why(), plan.period().from(), plan.period().to(),
				Addressee.of(plan.departments()), List.copyOf(plan.problems()), area.version());
	}

	/** Whether the period would end before it begins. */
	boolean isReversed() {
		return this.from != null && this.to != null && this.to.isBefore(this.from);
	}

	Plan plan() {
		return new Plan(Objects.requireNonNullElse(this.title, ""),
				(this.why != null) ? this.why.replace("\r\n", "\n") : "",
				new Period(Objects.requireNonNull(this.from), Objects.requireNonNull(this.to)),
				Set.copyOf(departments()), Set.copyOf(problemsOrNone()));
	}

	public List<UUID> departments() {
		return Addressee.chosen(this.addressees);
	}

	List<UUID> problemsOrNone() {
		return (this.problems != null) ? this.problems : List.of();
	}

	public boolean has(UUID problem) {
		return problemsOrNone().contains(problem);
	}

	FocusForm withMoreAddressees() {
		return new FocusForm(this.id, this.title, this.why, this.from, this.to, Addressee.more(this.addressees),
				this.problems, this.version);
	}

	FocusForm withVersion(@Nullable Long version) {
		return new FocusForm(this.id, this.title, this.why, this.from, this.to, this.addressees, this.problems,
				version);
	}

}
