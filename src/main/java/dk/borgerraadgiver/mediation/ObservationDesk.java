package dk.borgerraadgiver.mediation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CaseDoor;
import dk.borgerraadgiver.inquiry.OpenCase;
import dk.borgerraadgiver.shared.NotFound;
import dk.borgerraadgiver.shared.RuleBroken;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes the meetings an advisor sits in at; each method is one transaction.
 */
@Service
class ObservationDesk {

	private final CaseDoor door;

	private final Observations observations;

	private final MediationReader reader;

	private final MediationHistory history;

	private final Clock clock;

	ObservationDesk(CaseDoor door, Observations observations, MediationReader reader, MediationHistory history,
			Clock clock) {
		this.door = door;
		this.observations = observations;
		this.reader = reader;
		this.history = history;
		this.clock = clock;
	}

	/**
	 * Notes a meeting; a form that was noted already is noted once.
	 * @throws RuleBroken when it was attended in the future
	 */
	@Transactional
	void plan(OpenCase opened, ObservationForm form, Viewer viewer) {
		this.door.hold(opened);
		if (this.observations.existsById(form.id())) {
			return;
		}
		requirePossible(form);
		var department = this.reader.department(form.requiredDepartment());
		this.observations.saveAndFlush(new Observation(form, opened.id(), viewer.id(), this.clock.instant()));
		this.history.observed(opened, department, form, LocalDate.now(this.clock), viewer);
	}

	@Transactional(readOnly = true)
	ObservationForm form(OpenCase opened, UUID id) {
		return observation(opened, id).form();
	}

	/**
	 * Changes a meeting, or notes how it went.
	 * @return {@code false} when somebody else changed it since the form was opened; then
	 * nothing is changed
	 * @throws RuleBroken when it was attended in the future
	 */
	@Transactional
	boolean change(OpenCase opened, UUID id, ObservationForm form, Viewer viewer) {
		this.door.hold(opened);
		var observation = observation(opened, id);
		if (!Objects.equals(observation.form().version(), form.version())) {
			return false;
		}
		requirePossible(form);
		var department = this.reader.department(form.requiredDepartment());
		observation.describe(form);
		this.observations.saveAndFlush(observation);
		this.history.observed(opened, department, form, LocalDate.now(this.clock), viewer);
		return true;
	}

	private void requirePossible(ObservationForm form) {
		if (form.status() == ObservationStatus.ATTENDED && form.requiredDay().isAfter(LocalDate.now(this.clock))) {
			throw new RuleBroken("mediation.day.in-future");
		}
	}

	private Observation observation(OpenCase opened, UUID id) {
		return this.observations.findById(id)
			.filter((one) -> one.isOf(opened.id()))
			.orElseThrow(() -> new NotFound("observation " + id));
	}

}
