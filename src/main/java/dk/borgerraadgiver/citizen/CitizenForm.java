package dk.borgerraadgiver.citizen;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What the advisor types about a known person.
 *
 * @param cpr empty keeps the number that is registered
 * @param hasCpr whether a number is registered already
 * @param language what they would rather speak, empty for Danish
 * @param interpreter whether they need an interpreter
 * @param version of the person when the form was opened
 */
record CitizenForm(@Size(max = 200) @Nullable String name, @Size(max = 50) @Nullable String phone,
		@Size(max = 320) @Nullable String email, @Size(max = 500) @Nullable String address,
		@CprNumber @Nullable String cpr, @Nullable Boolean hasCpr, @Size(max = 100) @Nullable String language,
		@Nullable Boolean interpreter, @Nullable Long version) {

	static CitizenForm of(Citizen citizen) {
		var details = citizen.details();
		return new CitizenForm(details.name(), details.phone(), details.email(), details.address(), null,
				citizen.hasCpr(), details.language(), details.interpreter(), citizen.version());
	}

	/** Whether sending it would change nothing, as when a button was pressed twice. */
	boolean saysTheSameAs(CitizenForm other) {
		return other.cpr == null && details().equals(other.details());
	}

	CitizenForm withVersion(@Nullable Long version) {
		return new CitizenForm(this.name, this.phone, this.email, this.address, this.cpr, this.hasCpr, this.language,
				this.interpreter, version);
	}

	CitizenDetails details() {
		return new CitizenDetails(this.name, this.phone, this.email, this.address,
				(this.cpr != null) ? Cpr.parse(this.cpr).orElse(null) : null, this.language,
				Boolean.TRUE.equals(this.interpreter));
	}

}
