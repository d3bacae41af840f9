package dk.borgerraadgiver.inquiry;

import java.time.LocalDate;
import java.util.UUID;

import dk.borgerraadgiver.audit.ShownPerson;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may be the one on the phone.
 *
 * @param id the citizen
 * @param name the citizen's name
 * @param phone the citizen's phone number
 * @param email the citizen's e-mail address
 * @param address the citizen's address
 * @param inquiries how often they have turned to the office
 * @param latest when they last did
 * @param open whether an inquiry of theirs is still open
 * @param formerly what else they are or were called, by another registration of the same
 * person
 */
public record KnownCitizen(UUID id, @Nullable String name, @Nullable String phone, @Nullable String email,
		@Nullable String address, long inquiries, @Nullable LocalDate latest, boolean open,
		@Nullable String formerly) implements ShownPerson {

	@Override
	public UUID citizenId() {
		return this.id;
	}

	/** Never prints a person. */
	@Override
	public String toString() {
		return "KnownCitizen[" + this.id + "]";
	}

}
