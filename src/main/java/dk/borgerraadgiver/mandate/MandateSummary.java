package dk.borgerraadgiver.mandate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import dk.borgerraadgiver.mandate.CaseConsents.Department;
import dk.borgerraadgiver.mandate.CaseConsents.Need;
import org.jspecify.annotations.Nullable;

/**
 * What the case page shows of consents and representatives.
 *
 * @param need whose consent it takes
 * @param departments those the case concerns and those with a standing consent
 * @param representatives who speaks for the citizen
 */
record MandateSummary(Need need, List<Department> departments, List<Spokesperson> representatives) {

	static MandateSummary of(List<Row> rows) {
		var need = rows.stream().flatMap((row) -> Optional.ofNullable(row.need()).stream()).findFirst();
		return new MandateSummary(need.orElse(Need.ANONYMOUS),
				rows.stream().flatMap((row) -> row.department().stream()).toList(),
				rows.stream().flatMap((row) -> row.representative().stream()).toList());
	}

	public boolean isAnonymous() {
		return this.need == Need.ANONYMOUS;
	}

	/**
	 * Somebody who speaks for the citizen.
	 *
	 * @param title relation and organisation, may be empty
	 * @param state whether there is a power of attorney that holds for the case
	 * @param runsOut its last day, where that is near
	 */
	record Spokesperson(String name, String title, @Nullable String phone, PowerState state,
			@Nullable LocalDate runsOut) {

		/** Without names. */
		@Override
		public String toString() {
			return "Spokesperson[" + this.state + "]";
		}

	}

	/**
	 * A row of the query: a department, then a representative.
	 */
	record Row(int part, @Nullable Need need, @Nullable UUID id, @Nullable String name, boolean concerned,
			boolean covered, @Nullable String relation, @Nullable String organisation, @Nullable String phone,
			@Nullable PowerState state, @Nullable LocalDate until) {

		Optional<Department> department() {
			return (this.part != 1 || this.id == null || this.name == null) ? Optional.empty()
					: Optional.of(new Department(this.id, this.name, this.concerned, this.covered));
		}

		Optional<Spokesperson> representative() {
			if (this.part != 2 || this.name == null) {
				return Optional.empty();
			}
			var title = String.join(", ",
					Stream.of(this.relation, this.organisation)
						.flatMap((word) -> Optional.ofNullable(word).stream())
						.toList());
			var power = (this.state != null) ? this.state : PowerState.NONE;
			return Optional.of(new Spokesperson(this.name, title, this.phone, power,
					(power == PowerState.EXPIRING) ? this.until : null));
		}

	}

}
