package dk.borgerraadgiver.citizen;

import org.jspecify.annotations.Nullable;

/**
 * What a caller tells of themself; nothing is demanded.
 *
 * @param name full name or whatever the caller gives
 * @param phone as it was said
 * @param email e-mail address
 * @param address postal address on one or more lines
 * @param cpr ten digits, or {@code null} when not given
 */
public record CitizenDetails(@Nullable String name, @Nullable String phone, @Nullable String email,
		@Nullable String address, @Nullable String cpr) {

	public boolean isEmpty() {
		return this.name == null && this.phone == null && this.email == null && this.address == null
				&& this.cpr == null;
	}

	/** Never prints a person. */
	@Override
	public String toString() {
		return "CitizenDetails[withheld]";
	}

}
