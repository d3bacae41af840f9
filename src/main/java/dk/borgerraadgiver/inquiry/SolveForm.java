package dk.borgerraadgiver.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * How each handled unit of an inquiry was solved, as the advisor types it.
 *
 * @param units one for each matter, or one for the inquiry itself
 * @param closedOn the day it is closed, empty is today
 * @param version of the inquiry when the page was opened
 */
record SolveForm(@Nullable List<@Valid Unit> units, @Nullable LocalDate closedOn, @Nullable Long version) {

	static SolveForm of(CasePage page, LocalDate today) {
		var units = new ArrayList<Unit>();
		page.matters().forEach((matter) -> units.add(Unit.of(matter.id(), matter.outcome(), matter.learning())));
		if (units.isEmpty()) {
			units.add(Unit.of(null, page.summary().outcome(), page.summary().learning()));
		}
		return new SolveForm(units, today, page.opened().version());
	}

	/** The criticism there is to choose. */
	public List<Criticism> criticisms() {
		return List.of(Criticism.values());
	}

	/** The codes it states, which are offered whatever their dates. */
	List<UUID> codes() {
		return unitsOrNone().stream().flatMap((unit) -> unit.outcome().ids().stream()).toList();
	}

	List<Unit> unitsOrNone() {
		return (this.units != null) ? this.units : List.of();
	}

	/**
	 * This form with what was typed into an older one, where the matter is still there.
	 */
	SolveForm withTyped(SolveForm typed) {
		var merged = unitsOrNone().stream().map((unit) -> typed.unit(unit.matterId()).orElse(unit)).toList();
		return new SolveForm(merged, typed.closedOn(), this.version);
	}

	/** With the first outcome for every unit that states none yet. */
	SolveForm alike() {
		var all = unitsOrNone();
		return new SolveForm(all.stream().map((unit) -> unit.orSolvedAs(all.getFirst())).toList(), this.closedOn,
				this.version);
	}

	/** Whether sending it would change no outcome, as when a button was pressed twice. */
	boolean solvesLike(SolveForm other) {
		var mine = unitsOrNone();
		var others = other.unitsOrNone();
		return mine.size() == others.size()
				&& IntStream.range(0, mine.size()).allMatch((i) -> mine.get(i).solvesLike(others.get(i)));
	}

	/** Tells at its field where an example says nothing. */
	void check(Errors errors) {
		for (int i = 0; i < unitsOrNone().size(); i++) {
			if (unitsOrNone().get(i).isEmptyExample()) {
				errors.rejectValue("units[" + i + "].lesson", "inquiry.lesson.missing");
			}
		}
	}

	private Optional<Unit> unit(@Nullable UUID matterId) {
		return unitsOrNone().stream().filter((unit) -> Objects.equals(unit.matterId(), matterId)).findFirst();
	}

	/**
	 * One handled unit.
	 *
	 * @param matterId the matter, {@code null} for the inquiry itself
	 * @param methodId how the office solved it
	 * @param resultId what came of it for the citizen
	 * @param meritId whether the complaint was justified
	 * @param groundId why it was turned away
	 * @param criticism the criticism expressed
	 * @param change what the department has changed
	 * @param lesson what can be learned of it
	 * @param usable whether the lesson may be used as an anonymised example
	 */
	record Unit(@Nullable UUID matterId, @Nullable UUID methodId, @Nullable UUID resultId, @Nullable UUID meritId,
			@Nullable UUID groundId, @Nullable Criticism criticism, @Size(max = 10_000) @Nullable String change,
			@Size(max = 2000) @Nullable String lesson, @Nullable Boolean usable) {

		static Unit of(@Nullable UUID matterId, Outcome outcome, Learning learning) {
			return new Unit(matterId, outcome.methodId(), outcome.resultId(), outcome.meritId(), outcome.groundId(),
					learning.criticism(), learning.change(), learning.lesson(), learning.usable());
		}

		Learning learning() {
			return new Learning(this.criticism, Objects.requireNonNullElse(this.change, ""),
					Objects.requireNonNullElse(this.lesson, ""), Boolean.TRUE.equals(this.usable));
		}

		/** Whether more is stated than the everyday case needs. */
		public boolean isTelling() {
			return learning().isStated();
		}

		/** An example must say something. */
		boolean isEmptyExample() {
			return this.lesson == null && Boolean.TRUE.equals(this.usable);
		}

		boolean solvesLike(Unit other) {
			return Objects.equals(this.matterId, other.matterId) && outcome().equals(other.outcome())
					&& learning().equals(other.learning());
		}

		Unit orSolvedAs(Unit other) {
			return outcome().equals(Outcome.NONE) ? of(this.matterId, other.outcome(), learning()) : this;
		}

		Outcome outcome() {
			return new Outcome(this.methodId, this.resultId, this.meritId, this.groundId);
		}

		void solve(Inquiry inquiry) {
			var outcome = outcome();
			if (this.matterId == null) {
				inquiry.solve(outcome);
				inquiry.learn(learning());
			}
			else {
				var matter = inquiry.matter(this.matterId);
				matter.solve(outcome);
				matter.learn(learning());
			}
		}

	}

}
