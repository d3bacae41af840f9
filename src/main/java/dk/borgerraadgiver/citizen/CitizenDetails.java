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
 * @param language what they would rather speak, {@code null} for Danish
 * @param interpreter whether they need an interpreter
 */
public record CitizenDetails(@Nullable String name, @Nullable String phone, @Nullable String email,
		@Nullable String address, @Nullable String cpr, @Nullable String language, boolean interpreter) {

	/** Somebody who was not asked about language. */
	public CitizenDetails(@Nullable String name, @Nullable String phone, @Nullable String email,
			@Nullable String address, @Nullable String cpr) {
		this(name, phone, email, address, cpr, null, false);
	}

	/** Whether nothing tells who it is; a language alone does not. */
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
