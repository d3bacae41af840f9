package dk.borgerraadgiver.recommendation.given;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import dk.borgerraadgiver.account.Role;
import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.recommendation.RecommendationStatus;
import dk.borgerraadgiver.recommendation.basis.BasisDesk;
import dk.borgerraadgiver.shared.NotFound;
import dk.borgerraadgiver.shared.RuleBroken;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives recommendations, and says anew what they say; each method is one transaction.
 */
@Service
class RecommendationDesk {

	private final RecommendationFiles files;

	private final Steps steps;

	private final BasisDesk basis;

	private final Clock clock;

	RecommendationDesk(RecommendationFiles files, Steps steps, BasisDesk basis, Clock clock) {
		this.files = files;
		this.steps = steps;
		this.basis = basis;
		this.clock = clock;
	}

	/**
	 * Gives a recommendation. A form that was sent before is the one it became.
	 * @throws RuleBroken when it lies in the future, is to be followed up before it is
	 * given, or rests on a case that is not there for the viewer
	 */
	@Transactional
	UUID give(RecommendationForm form, Viewer viewer) {
		viewer.require(Role.ADVISOR);
		if (!this.files.existsById(form.id())) {
			var wording = inTime(form);
			this.files.saveAndFlush(
					new Recommendation(form.id(), wording, form.followUpOn(), viewer.id(), this.clock.instant()));
			this.steps.write(Step.of(Step.Kind.GIVEN, UUID.randomUUID(), form.id(), wording.givenOn())
				.moving(null, RecommendationStatus.PROPOSED), viewer.id());
			this.basis.begin(form.id(), wording.text(), form.basisOrNone(), viewer);
		}
		return form.id();
	}

	/** Opens its form for correction. */
	@Transactional(readOnly = true)
	RecommendationForm form(UUID id, Viewer viewer) {
		viewer.require(Role.ADVISOR);
		return RecommendationForm.of(this.files.findById(id).orElseThrow(() -> new NotFound("recommendation " + id)));
	}

	/** Whether a correction must say why: others have read it. */
	@Transactional(readOnly = true)
	boolean isKnown(UUID id) {
		return this.files.findById(id).map((one) -> one.isKnown(LocalDate.now(this.clock))).orElse(false);
	}

	/**
	 * Says anew what it says.
	 * @throws OptimisticLockingFailureException when somebody else changed it since the
	 * form was opened
	 * @throws RuleBroken when others have read it and no reason is given
	 */
	@Transactional
	void edit(UUID id, RecommendationForm form, Viewer viewer) {
		viewer.require(Role.ADVISOR);
		var one = this.files.hold(id).orElseThrow(() -> new NotFound("recommendation " + id));
		if (form.version() == null || form.version() != one.version()) {
			throw new OptimisticLockingFailureException("recommendation " + id);
		}
		var today = LocalDate.now(this.clock);
		var before = one.wording();
		var after = inTime(form);
		if (!before.equals(after)) {
			if (one.isKnown(today) && form.reason() == null) {
				throw new RuleBroken("recommendation.reason.missing");
			}
			this.steps.write(Step.of(Step.Kind.EDITED, UUID.randomUUID(), id, today)
				.noting(Objects.requireNonNullElse(form.reason(), ""))
				.changing(before, after), viewer.id());
		}
		one.edit(after, form.followUpOn(), viewer.id(), this.clock.instant());
		this.files.saveAndFlush(one);
	}

	private Wording inTime(RecommendationForm form) {
		var wording = form.wording();
		if (wording.givenOn().isAfter(LocalDate.now(this.clock))) {
			throw new RuleBroken("recommendation.given.in-future");
		}
		return wording;
	}

}
