package dk.borgerraadgiver.citizen;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import dk.borgerraadgiver.account.Role;
import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.shared.NotFound;
import dk.borgerraadgiver.shared.RuleBroken;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters people into the office's memory and keeps what they tell up to date.
 */
@Service
public class CitizenRegister {

	private final Citizens citizens;

	private final Merges merges;

	private final CitizenSight sight;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	CitizenRegister(Citizens citizens, Merges merges, CitizenSight sight, Clock clock,
			ApplicationEventPublisher events) {
		this.events = events;
		this.citizens = citizens;
		this.merges = merges;
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
		var known = (details.cpr() != null) ? byCpr(details.cpr()) : Optional.<Citizen>empty();
		known.ifPresent((citizen) -> citizen.complete(details));
		return known.orElseGet(() -> this.citizens.save(new Citizen(details, this.clock.instant()))).id();
	}

	/**
	 * The registration that is kept of a person.
	 * @param id of any registration of the person
	 * @return empty when there is no such person, or not for this viewer
	 */
	@Transactional(readOnly = true)
	public Optional<UUID> kept(UUID id, Viewer viewer) {
		viewer.require(Role.ADVISOR);
		return this.sight.mayKnow(id, viewer) ? keptOf(id).map(Citizen::id) : Optional.empty();
	}

	/**
	 * A person's CPR number, written as people write it.
	 * @return empty when none is known
	 * @throws NotFound when there is no such person, or not for this viewer
	 */
	@Transactional(readOnly = true)
	Optional<String> cpr(UUID id, Viewer viewer) {
		return Optional.ofNullable(citizen(id, viewer).everything().cpr()).map(Cpr::written);
	}

	@Transactional(readOnly = true)
	CitizenForm form(UUID id, Viewer viewer) {
		return CitizenForm.of(citizen(id, viewer));
	}

	/**
	 * Changes what is known of a person.
	 * @throws RuleBroken when the CPR number is another person's
	 * @return {@code false} when somebody else changed it, or gave the registration up
	 * for another, since the form was opened; then nothing is changed
	 */
	@Transactional
	boolean change(UUID id, CitizenForm form, Viewer viewer) {
		var citizen = citizen(id, viewer);
		if (!citizen.id().equals(id) || !Objects.equals(citizen.version(), form.version())) {
			return false;
		}
		var details = form.details();
		if (details.cpr() != null && byCpr(details.cpr()).filter((other) -> !other.id().equals(id)).isPresent()) {
			throw new RuleBroken("citizen.cpr.taken");
		}
		var before = citizen.everything();
		citizen.tell(details);
		if (!citizen.everything().equals(before)) {
			this.events.publishEvent(new CitizenChanged(id, viewer.id()));
		}
		return true;
	}

	/**
	 * The person who has a CPR number, or had it in a registration that was merged with
	 * another.
	 */
	private Optional<Citizen> byCpr(String cpr) {
		return Stream
			.concat(this.citizens.findByCpr(cpr).stream().map(Citizen::id),
					this.merges.findByBeforeCprAndUndoneAtIsNull(cpr).stream().map(CitizenMerge::keptId))
			.findFirst()
			.flatMap(this::keptOf);
	}

	private Optional<Citizen> keptOf(UUID id) {
		return this.citizens.findById(id).map(Citizen::keptId).flatMap(this.citizens::findById);
	}

	/** To a viewer who may not know of the person there is none. */
	private Citizen citizen(UUID id, Viewer viewer) {
		return kept(id, viewer).flatMap(this.citizens::findById).orElseThrow(() -> new NotFound("citizen " + id));
	}

}
