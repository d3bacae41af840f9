package dk.borgerraadgiver.duplicate;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import dk.borgerraadgiver.account.Role;
import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.citizen.CitizenMerging;
import dk.borgerraadgiver.citizen.CitizenSight;
import dk.borgerraadgiver.inquiry.CitizenCases;
import dk.borgerraadgiver.mandate.CitizenRepresentatives;
import dk.borgerraadgiver.shared.NotFound;
import dk.borgerraadgiver.shared.RuleBroken;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes two registrations one, with all that hangs on them, and parts them again; each is
 * one transaction.
 */
@Service
class MergeDesk {

	private final CitizenMerging citizens;

	private final CitizenSight sight;

	private final CitizenCases cases;

	private final CitizenRepresentatives representatives;

	private final Apart apart;

	MergeDesk(CitizenMerging citizens, CitizenSight sight, CitizenCases cases, CitizenRepresentatives representatives,
			Apart apart) {
		this.citizens = citizens;
		this.sight = sight;
		this.cases = cases;
		this.representatives = representatives;
		this.apart = apart;
	}

	/**
	 * Gives one registration up for the other.
	 * @throws RuleBroken when their CPR numbers differ and it is not said that they are
	 * one person nevertheless, and why
	 */
	@Transactional
	Outcome merge(UUID keptId, UUID lostId, MergeForm form, Viewer viewer) {
		requireKnown(keptId, lostId, viewer);
		this.cases.hold(lostId);
		this.citizens.hold(keptId, lostId);
		var kept = this.citizens.registration(keptId);
		var lost = this.citizens.registration(lostId);
		if (kept.keptId().equals(lost.keptId())) {
			return Outcome.DONE_BEFORE;
		}
		if (!Objects.equals(kept.version(), form.keptVersion()) || !Objects.equals(lost.version(), form.lostVersion())
				|| kept.isGivenUp() || lost.isGivenUp()) {
			return Outcome.CHANGED;
		}
		if (form.isDespiteCpr() && form.text().isEmpty() && this.citizens.differInCpr(keptId, lostId)) {
			throw new RuleBroken("duplicate.merge.why");
		}
		var merge = this.citizens.merge(keptId, lostId, form.fromLost(), form.isDespiteCpr(), form.text(), viewer);
		this.cases.handOver(merge, lostId, keptId, viewer);
		this.representatives.handOver(merge, lostId, keptId);
		this.apart.inherit(merge, lostId, keptId);
		return Outcome.DONE;
	}

	/**
	 * Makes the registration that was given up somebody of their own again, with what it
	 * brought along and is still there.
	 * @throws RuleBroken when the one that was kept has been given up itself
	 */
	@Transactional
	Outcome part(UUID keptId, UUID mergeId, PartForm form, Viewer viewer) {
		var merged = this.citizens.merged(mergeId);
		if (!merged.keptId().equals(keptId)) {
			throw new NotFound("merge " + mergeId);
		}
		requireKnown(keptId, merged.lostId(), viewer);
		this.cases.hold(keptId);
		this.citizens.hold(keptId, merged.lostId());
		if (!this.citizens.merged(mergeId).stands()) {
			return Outcome.DONE_BEFORE;
		}
		if (!Objects.equals(this.citizens.registration(keptId).version(), form.version())) {
			return Outcome.CHANGED;
		}
		this.citizens.part(mergeId, form.text(), viewer);
		this.cases.handBack(mergeId, keptId, merged.lostId(), viewer);
		this.representatives.handBack(mergeId, keptId, merged.lostId());
		this.apart.disinherit(mergeId);
		this.apart.say(keptId, merged.lostId(), viewer);
		return Outcome.DONE;
	}

	private void requireKnown(UUID one, UUID other, Viewer viewer) {
		viewer.require(Role.ADVISOR);
		if (!this.sight.known(List.of(one, other), viewer).containsAll(List.of(one, other))) {
			throw new NotFound("citizens " + one + ", " + other);
		}
	}

}
