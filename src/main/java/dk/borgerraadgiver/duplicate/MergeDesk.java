package dk.borgerraadgiver.duplicate;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import dk.borgerraadgiver.account.Role;
import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.citizen.CitizenField;
import dk.borgerraadgiver.citizen.CitizenMerging;
import dk.borgerraadgiver.citizen.CitizenSight;
import dk.borgerraadgiver.citizen.Registration;
import dk.borgerraadgiver.inquiry.CitizenCases;
import dk.borgerraadgiver.mandate.CitizenRepresentatives;
import dk.borgerraadgiver.shared.NotFound;
import dk.borgerraadgiver.shared.RuleBroken;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes two registrations of the same person one with all that hangs on them, and parts
 * them again: each in one transaction.
 */
@Service
class MergeDesk {

	private final CitizenMerging merging;

	private final CitizenCases cases;

	private final CitizenRepresentatives representatives;

	private final CitizenSight sight;

	private final Twins twins;

	private final MergeTraces traces;

	MergeDesk(CitizenMerging merging, CitizenCases cases, CitizenRepresentatives representatives, CitizenSight sight,
			Twins twins, MergeTraces traces) {
		this.merging = merging;
		this.cases = cases;
		this.representatives = representatives;
		this.sight = sight;
		this.twins = twins;
		this.traces = traces;
	}

	/**
	 * Two registrations side by side, before anything is done.
	 * @throws NotFound when the viewer may not know of both
	 */
	@Transactional
	public Preview preview(UUID keptId, UUID lostId, Viewer viewer) {
		requireKnown(List.of(keptId, lostId), viewer);
		return new Preview(registration(keptId), registration(lostId), this.traces.moving(lostId, viewer),
				this.merging.differInCpr(keptId, lostId));
	}

	/**
	 * Gives one registration up for the other. Done already, by a double click, it is
	 * done.
	 * @return {@code false} when one of them was changed since they were looked at; then
	 * nothing is done
	 * @throws RuleBroken when one was given up for somebody else, or their CPR numbers
	 * differ
	 */
	@Transactional
	public boolean merge(UUID keptId, UUID lostId, MergeForm form, Viewer viewer) {
		requireKnown(List.of(keptId, lostId), viewer);
		this.cases.hold(lostId);
		this.merging.hold(keptId, lostId);
		if (this.merging.standing(keptId, lostId).isPresent()) {
			return true;
		}
		if (registration(keptId).version() != form.keptVersion()
				|| registration(lostId).version() != form.lostVersion()) {
			return false;
		}
		Set<CitizenField> fromLost = form.fromLost();
		var merge = this.merging.merge(keptId, lostId, fromLost, form.isDespiteCpr(), form.reason(), viewer);
		this.cases.handOver(merge, lostId, keptId, viewer);
		this.representatives.handOver(merge, lostId, keptId);
		return true;
	}

	/**
	 * Parts two registrations again: each has what it brought along and what has not been
	 * moved since.
	 * @throws RuleBroken when they are parted already, or the kept one was given up since
	 */
	@Transactional
	public void part(UUID keptId, UUID lostId, String reason, Viewer viewer) {
		requireKnown(List.of(keptId), viewer);
		this.cases.hold(keptId);
		this.merging.hold(keptId, lostId);
		var merge = this.merging.standing(keptId, lostId).orElseThrow(() -> new RuleBroken("citizen.part.already"));
		this.merging.part(merge, reason, viewer);
		this.cases.handBack(merge, keptId, lostId, viewer);
		this.representatives.handBack(merge, keptId, lostId);
	}

	/** Two who were looked at are two persons. */
	@Transactional
	public void apart(UUID one, UUID other, Viewer viewer) {
		requireKnown(List.of(one, other), viewer);
		this.twins.apart(one, other, viewer);
	}

	private Registration registration(UUID id) {
		return this.merging.registration(id);
	}

	private void requireKnown(List<UUID> ids, Viewer viewer) {
		viewer.require(Role.ADVISOR);
		if (!this.sight.known(ids, viewer).containsAll(ids)) {
			throw new NotFound("one of " + ids);
		}
	}

}
