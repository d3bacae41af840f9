package dk.borgerraadgiver.mediation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CaseDoor;
import dk.borgerraadgiver.inquiry.OpenCase;
import dk.borgerraadgiver.shared.NotFound;
import dk.borgerraadgiver.shared.RuleBroken;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What advisors do with mediations; each method is one transaction.
 */
@Service
class MediationDesk {

	private final CaseDoor door;

	private final Mediations mediations;

	private final MediationReader reader;

	private final MediationHistory history;

	private final EntityManager entities;

	private final Clock clock;

	MediationDesk(CaseDoor door, Mediations mediations, MediationReader reader, MediationHistory history,
			EntityManager entities, Clock clock) {
		this.entities = entities;
		this.door = door;
		this.mediations = mediations;
		this.reader = reader;
		this.history = history;
		this.clock = clock;
	}

	/** Proposes a mediation; a form that was noted already is noted once. */
	@Transactional
	void propose(OpenCase opened, MediationForm form, Viewer viewer) {
		this.door.hold(opened);
		if (this.mediations.existsById(form.id())) {
			return;
		}
		requirePast(form.requiredDay());
		requireSpokesperson(opened, form);
		var department = this.reader.department(form.requiredDepartment());
		this.mediations.saveAndFlush(new Mediation(form, opened.id(), viewer.id(), this.clock.instant()));
		this.history.proposed(opened, department, form, viewer);
	}

	@Transactional(readOnly = true)
	MediationForm form(OpenCase opened, UUID id) {
		return mediation(opened, id).form();
	}

	/**
	 * Corrects who takes part and what it is about.
	 * @return {@code false} when somebody else changed it since the form was opened; then
	 * nothing is changed
	 */
	@Transactional
	boolean correct(OpenCase opened, UUID id, MediationForm form, Viewer viewer) {
		this.door.hold(opened);
		var mediation = mediation(opened, id);
		if (!Objects.equals(mediation.version(), form.version())) {
			return false;
		}
		requirePast(form.requiredDay());
		requireSpokesperson(opened, form);
		var department = this.reader.department(form.requiredDepartment());
		var before = mediation.form();
		mediation.describe(form);
		this.mediations.saveAndFlush(mediation);
		this.history.corrected(opened, department, today(), before, viewer);
		return true;
	}

	/**
	 * Notes what both sides answered, or corrects it.
	 * @return {@code false} when somebody else changed the mediation since the form was
	 * opened; then nothing is changed
	 * @throws RuleBroken when they have met already
	 */
	@Transactional
	boolean answer(OpenCase opened, UUID id, AnswerForm form, Viewer viewer) {
		this.door.hold(opened);
		var mediation = mediation(opened, id);
		if (!Objects.equals(mediation.version(), form.version())) {
			return false;
		}
		var before = mediation.status();
		var day = requirePast(Objects.requireNonNull(form.answeredOn()));
		boolean accepted = Boolean.TRUE.equals(form.accepted());
		var reason = MediationForm.text(form.reason());
		if (accepted) {
			mediation.accept(day);
		}
		else {
			mediation.decline(day, reason);
		}
		this.mediations.saveAndFlush(mediation);
		this.history.answered(opened, department(mediation), accepted, before, day, reason, viewer);
		return true;
	}

	/** A meeting's form, or a new one. */
	@Transactional(readOnly = true)
	MeetingForm meeting(OpenCase opened, UUID id, @Nullable UUID meetingId) {
		var mediation = mediation(opened, id);
		return (meetingId != null) ? mediation.meeting(meetingId) : MeetingForm.of(mediation);
	}

	/** A meeting as it stands, if it does. */
	@Transactional(readOnly = true)
	Optional<MeetingForm> known(OpenCase opened, UUID id, UUID meetingId) {
		var mediation = mediation(opened, id);
		return mediation.hasMeeting(meetingId) ? Optional.of(mediation.meeting(meetingId)) : Optional.empty();
	}

	/**
	 * Arranges a meeting, or notes how it went; a new one that was noted already is noted
	 * once.
	 * @return {@code false} when somebody else changed the meeting since the form was
	 * opened, or brought the mediation past it; then nothing is changed
	 * @throws RuleBroken when the mediation is not there yet, or past it
	 */
	@Transactional
	boolean meet(OpenCase opened, UUID id, MeetingForm form, Viewer viewer) {
		this.door.hold(opened);
		var mediation = mediation(opened, id);
		boolean known = mediation.hasMeeting(form.id());
		if (known && mediation.meeting(form.id()).saysTheSameAs(form)) {
			return true;
		}
		if (!Objects.equals(mediation.version(), form.version()) && (known || !mediation.status().canMeet())) {
			return false;
		}
		if (form.status() == MeetingStatus.HELD) {
			requirePast(form.requiredDay());
		}
		mediation.meet(form);
		// a meeting's own words make a new version of the mediation, too
		this.entities.lock(mediation, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
		this.mediations.saveAndFlush(mediation);
		this.history.met(opened, department(mediation), form, today(), viewer);
		return true;
	}

	/**
	 * Notes what came of it, or corrects that.
	 * @return {@code false} when somebody else changed the mediation since the form was
	 * opened; then nothing is changed
	 * @throws RuleBroken when no meeting was held
	 */
	@Transactional
	boolean end(OpenCase opened, UUID id, EndForm form, Viewer viewer) {
		this.door.hold(opened);
		var mediation = mediation(opened, id);
		if (!Objects.equals(mediation.version(), form.version())) {
			return false;
		}
		boolean corrected = mediation.status().isEnded();
		var day = requirePast(Objects.requireNonNull(form.endedOn()));
		var outcome = Objects.requireNonNull(form.outcome());
		var agreement = MediationForm.text(form.agreement());
		mediation.end(outcome, day, agreement);
		this.mediations.saveAndFlush(mediation);
		this.history.ended(opened, department(mediation), outcome, corrected, day, agreement, viewer);
		return true;
	}

	private void requireSpokesperson(OpenCase opened, MediationForm form) {
		if (form.representativeId() != null && this.reader.spokespeople(opened)
			.stream()
			.noneMatch((one) -> one.id().equals(form.representativeId()))) {
			throw new RuleBroken("mediation.representative.gone");
		}
	}

	private String department(Mediation mediation) {
		return this.reader.department(mediation.departmentId());
	}

	private Mediation mediation(OpenCase opened, UUID id) {
		return this.mediations.findById(id)
			.filter((one) -> one.isOf(opened.id()))
			.orElseThrow(() -> new NotFound("mediation " + id));
	}

	private LocalDate requirePast(LocalDate day) {
		if (day.isAfter(today())) {
			throw new RuleBroken("mediation.day.in-future");
		}
		return day;
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
