package dk.borgerraadgiver.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * How each handled unit of an inquiry was solved, as the advisor types it.
 *
 * @param units one for each matter, or one for the inquiry itself
 * @param closedOn the day it is closed, empty is today
 * @param version of the inquiry when the page was opened
 */
record SolveForm(@Nullable List<Unit> units, @Nullable LocalDate closedOn, @Nullable Long version) {

	static SolveForm of(CasePage page, LocalDate today) {
		var units = new ArrayList<Unit>();
		page.matters().forEach((matter) -> units.add(Unit.of(matter.id(), matter.outcome())));
		if (units.isEmpty()) {
			units.add(Unit.of(null, page.summary().outcome()));
		}
		return new SolveForm(units, today, page.opened().version());
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

	/** Whether sending it would change no outcome, as when a button was pressed twice. */
	boolean solvesLike(SolveForm other) {
		return unitsOrNone().equals(other.unitsOrNone());
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
	 */
	record Unit(@Nullable UUID matterId, @Nullable UUID methodId, @Nullable UUID resultId, @Nullable UUID meritId,
			@Nullable UUID groundId) {

		static Unit of(@Nullable UUID matterId, Outcome outcome) {
			return new Unit(matterId, outcome.methodId(), outcome.resultId(), outcome.meritId(), outcome.groundId());
		}

		Outcome outcome() {
			return new Outcome(this.methodId, this.resultId, this.meritId, this.groundId);
		}

		void solve(Inquiry inquiry) {
			var outcome = outcome();
			if (this.matterId == null) {
				inquiry.solve(outcome);
			}
			else {
				inquiry.solveMatter(this.matterId, outcome);
			}
		}

	}

}
