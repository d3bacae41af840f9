package dk.borgerraadgiver.citizen;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;

import dk.borgerraadgiver.account.Role;
import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.shared.NotFound;
import dk.borgerraadgiver.shared.RuleBroken;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters people into the office's memory and keeps what they tell up to date.
 */
@Service
public class CitizenRegister {

	private final Citizens citizens;

	private final CitizenSight sight;

	private final Clock clock;

	CitizenRegister(Citizens citizens, CitizenSight sight, Clock clock) {
		this.citizens = citizens;
		this.sight = sight;
		this.clock = clock;
	}

	/**
	 * Enters a person; one whose CPR number is known already is that person, of whom what
	 * was missing is filled in.
	 * @return the person's id
	 */
	@Transactional
	public UUID enter(CitizenDetails details) {
		if (details.cpr() != null) {
			var known = this.citizens.findByCpr(details.cpr());
			if (known.isPresent()) {
				known.get().complete(details);
				return known.get().id();
			}
		}
		return this.citizens.save(new Citizen(details, this.clock.instant())).id();
	}

	/** Whether there is such a person, as far as the viewer may know. */
	@Transactional(readOnly = true)
	public boolean knows(UUID id, Viewer viewer) {
		return this.sight.mayKnow(id, viewer);
	}

	@Transactional(readOnly = true)
	CitizenForm form(UUID id, Viewer viewer) {
		return CitizenForm.of(citizen(id, viewer));
	}

	/**
	 * Changes what is known of a person.
	 * @throws RuleBroken when the CPR number is another person's
	 * @return {@code false} when somebody else changed it since the form was opened; then
	 * nothing is changed
	 */
	@Transactional
	boolean change(UUID id, CitizenForm form, Viewer viewer) {
		var citizen = citizen(id, viewer);
		if (!Objects.equals(citizen.version(), form.version())) {
			return false;
		}
		var details = form.details();
		if (details.cpr() != null
				&& this.citizens.findByCpr(details.cpr()).filter((other) -> !other.id().equals(id)).isPresent()) {
			throw new RuleBroken("citizen.cpr.taken");
		}
		citizen.tell(details);
		return true;
	}

	/** To a viewer who may not know of the person there is none. */
	private Citizen citizen(UUID id, Viewer viewer) {
		viewer.require(Role.ADVISOR);
		return this.citizens.findById(id)
			.filter((citizen) -> this.sight.mayKnow(id, viewer))
			.orElseThrow(() -> new NotFound("citizen " + id));
	}

}
