package dk.borgerraadgiver.citizen;

import java.time.Instant;
import java.util.UUID;

import dk.borgerraadgiver.audit.ShownPerson;

/**
 * A person as registered once, for comparing with another registration.
 *
 * @param id the registration
 * @param details what it says, without the CPR number
 * @param hasCpr whether it has one
 * @param since when the person was registered
 * @param keptId the registration that is kept, itself unless it was given up
 * @param version of it
 */
public record Registration(UUID id, CitizenDetails details, boolean hasCpr, Instant since, UUID keptId,
		long version) implements ShownPerson {

	@Override
	public UUID citizenId() {
		return this.id;
	}

	static Registration of(Citizen citizen) {
		return new Registration(citizen.id(), citizen.details(), citizen.hasCpr(), citizen.since(), citizen.keptId(),
				citizen.version());
	}

	public boolean isGivenUp() {
		return !this.keptId.equals(this.id);
	}

}
