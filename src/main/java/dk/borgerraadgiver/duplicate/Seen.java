package dk.borgerraadgiver.duplicate;

import dk.borgerraadgiver.citizen.CitizenDetails;
import dk.borgerraadgiver.citizen.CitizenField;
import dk.borgerraadgiver.citizen.Registration;
import org.jspecify.annotations.Nullable;

/**
 * What a registration said when it was shown, so that a change since can be told.
 *
 * @param cpr whether it had a CPR number
 */
record Seen(@Nullable String name, @Nullable String phone, @Nullable String email, @Nullable String address,
		@Nullable String language, @Nullable Boolean interpreter, @Nullable Boolean cpr) {

	/** Where nothing was sent along. */
	static final Seen NOTHING = new Seen(null, null, null, null, null, null, null);

	static Seen of(Registration shown) {
		var details = shown.details();
		return new Seen(details.name(), details.phone(), details.email(), details.address(), details.language(),
				details.interpreter(), shown.hasCpr());
	}

	/** What it said in a field. */
	@Nullable Object of(CitizenField field) {
		return (field == CitizenField.CPR) ? Boolean.valueOf(Boolean.TRUE.equals(this.cpr))
				: field.of(new CitizenDetails(this.name, this.phone, this.email, this.address, null, this.language,
						Boolean.TRUE.equals(this.interpreter)));
	}

	/** Never prints a person. */
	@Override
	public String toString() {
		return "Seen[withheld]";
	}

}
