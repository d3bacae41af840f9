package dk.borgerraadgiver.mandate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Who speaks for a citizen, as it is read.
 *
 * @param relation to the citizen
 * @param organisation on whose behalf
 * @param powers their powers of attorney, the one that counts first
 */
record RepresentativeRow(UUID id, String name, @Nullable String relation, @Nullable String organisation,
		@Nullable String phone, @Nullable String email, @Nullable String address, List<Power> powers) {

	static RepresentativeRow of(Line line) {
		return new RepresentativeRow(line.id(), line.name(), line.relation(), line.organisation(), line.phone(),
				line.email(), line.address(), line.power().stream().toList());
	}

	RepresentativeRow with(RepresentativeRow more) {
		return new RepresentativeRow(this.id, this.name, this.relation, this.organisation, this.phone, this.email,
				this.address, Stream.concat(this.powers.stream(), more.powers.stream()).toList());
	}

	/** The state of the best power of attorney there is. */
	public PowerState state() {
		return this.powers.stream().map(Power::state).min(PowerState::compareTo).orElse(PowerState.NONE);
	}

	/** Who they are, in one line. */
	public String title() {
		return String.join(", ",
				Stream.of(this.relation, this.organisation)
					.flatMap((word) -> Optional.ofNullable(word).stream())
					.toList());
	}

	/** Without names. */
	@Override
	public String toString() {
		return "RepresentativeRow[" + this.id + "]";
	}

	/**
	 * A power of attorney.
	 *
	 * @param thisCaseOnly whether it holds for this case only
	 * @param validUntil its last day, {@code null} when it has none
	 * @param documentId the journal's document, {@code null} when there is none the
	 * viewer may open
	 */
	record Power(UUID id, boolean thisCaseOnly, LocalDate givenOn, @Nullable LocalDate validUntil,
			@Nullable LocalDate revokedOn, @Nullable UUID documentId, PowerState state) {
	}

	/**
	 * A row of the query: a representative and one power of attorney, or none.
	 */
	record Line(UUID id, String name, @Nullable String relation, @Nullable String organisation, @Nullable String phone,
			@Nullable String email, @Nullable String address, @Nullable UUID powerId, boolean thisCaseOnly,
			@Nullable LocalDate givenOn, @Nullable LocalDate validUntil, @Nullable LocalDate revokedOn,
			@Nullable UUID documentId, @Nullable PowerState state) {

		Optional<Power> power() {
			return (this.powerId == null || this.givenOn == null || this.state == null) ? Optional.empty()
					: Optional.of(new Power(this.powerId, this.thisCaseOnly, this.givenOn, this.validUntil,
							this.revokedOn, this.documentId, this.state));
		}

	}

}
