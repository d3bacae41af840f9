package dk.borgerraadgiver.mandate;

import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks for a citizen, as the advisor types it.
 *
 * @param id made with the form
 * @param relation to the citizen
 * @param organisation on whose behalf
 * @param version of the representative when the form was opened, {@code null} for a new
 * one
 */
record RepresentativeForm(@NotNull UUID id,
		@NotBlank(message = "{mandate.name.missing}") @Size(max = 200) @Nullable String name,
		@Size(max = 100) @Nullable String relation, @Size(max = 200) @Nullable String organisation,
		@Size(max = 50) @Nullable String phone, @Size(max = 320) @Nullable String email,
		@Size(max = 500) @Nullable String address, @Nullable Long version) {

	static RepresentativeForm empty() {
		return new RepresentativeForm(UUID.randomUUID(), null, null, null, null, null, null, null);
	}

	String requiredName() {
		return Objects.requireNonNull(this.name);
	}

	RepresentativeForm withVersion(@Nullable Long version) {
		return new RepresentativeForm(this.id, this.name, this.relation, this.organisation, this.phone, this.email,
				this.address, version);
	}

	/** Whether sending it would change nothing, as when a button was pressed twice. */
	boolean saysTheSameAs(RepresentativeForm other) {
		return withVersion(null).equals(other.withVersion(null));
	}

}
