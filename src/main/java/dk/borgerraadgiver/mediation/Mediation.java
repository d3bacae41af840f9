package dk.borgerraadgiver.mediation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.shared.NotFound;
import dk.borgerraadgiver.shared.RuleBroken;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * The office brings a citizen and a department together: proposed, accepted or declined,
 * held, and ended with an agreement or without one.
 */
@Entity
@Table(name = "mediation")
class Mediation {

	@Id
	private UUID id;

	private UUID inquiryId;

	private UUID departmentId;

	private @Nullable UUID representativeId;

	private String people;

	private String about;

	private LocalDate proposedOn;

	private @Nullable LocalDate acceptedOn;

	private @Nullable LocalDate declinedOn;

	@SuppressWarnings("UnusedVariable") // read by the pages' own queries
	private String reason;

	private @Nullable LocalDate heldOn;

	@SuppressWarnings("UnusedVariable") // counted by the figures
	private @Nullable LocalDate endedOn;

	@Enumerated(EnumType.STRING)
	private @Nullable MediationOutcome outcome;

	@SuppressWarnings("UnusedVariable") // read by the pages' own queries
	private String agreement;

	@SuppressWarnings("UnusedVariable") // kept for the record
	private Instant createdAt;

	@SuppressWarnings("UnusedVariable") // kept for the record
	private UUID createdBy;

	@OneToMany(cascade = CascadeType.ALL)
	@JoinColumn(name = "mediation_id", nullable = false)
	private List<Meeting> meetings = new ArrayList<>();

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init")
	protected Mediation() {
	}

	/** Proposes a mediation; the form's id makes the same form sent twice one. */
	Mediation(MediationForm form, UUID inquiryId, UUID createdBy, Instant now) {
		this.id = form.id();
		this.inquiryId = inquiryId;
		this.reason = "";
		this.agreement = "";
		this.createdBy = createdBy;
		this.createdAt = now;
		describe(form);
	}

	/**
	 * States who takes part and what it is about.
	 * @throws RuleBroken when it would be proposed after it was answered
	 */
	final void describe(MediationForm form) {
		var day = form.requiredDay();
		if (isBefore(this.acceptedOn, day) || isBefore(this.declinedOn, day)) {
			throw new RuleBroken("mediation.proposed.after-answer");
		}
		this.departmentId = form.requiredDepartment();
		this.representativeId = form.representativeId();
		this.people = form.peopleText();
		this.about = form.aboutText();
		this.proposedOn = day;
	}

	/**
	 * Both sides will meet, whatever was noted before.
	 * @throws RuleBroken when they have met, or the day lies before it was proposed
	 */
	void accept(LocalDate on) {
		require(status().canBeAnswered(), "mediation.answer.met");
		require(!on.isBefore(this.proposedOn), "mediation.answer.before-proposal");
		this.acceptedOn = on;
		this.declinedOn = null;
		this.reason = "";
	}

	/**
	 * One of them will not meet, or no longer.
	 * @throws RuleBroken when they have met, or the day lies before it was proposed or
	 * accepted
	 */
	void decline(LocalDate on, String reason) {
		require(status().canBeAnswered(), "mediation.answer.met");
		require(!on.isBefore(this.proposedOn) && !isBefore(on, this.acceptedOn), "mediation.answer.before-proposal");
		this.declinedOn = on;
		this.reason = reason;
	}

	/**
	 * Arranges a meeting, or notes how one went; the first that was held makes the
	 * mediation held.
	 * @throws RuleBroken when both sides have not accepted, it has ended, or the day lies
	 * before they accepted
	 */
	void meet(MeetingForm form) {
		require(this.acceptedOn != null, "mediation.meeting.not-accepted");
		require(status().canMeet(), "mediation.meeting.over");
		require(!isBefore(form.requiredDay(), this.acceptedOn), "mediation.meeting.before-acceptance");
		var meeting = this.meetings.stream().filter((one) -> one.id().equals(form.id())).findFirst();
		meeting.ifPresentOrElse((known) -> known.describe(form), () -> this.meetings.add(new Meeting(form)));
		this.heldOn = this.meetings.stream()
			.filter(Meeting::isHeld)
			.map(Meeting::day)
			.min(LocalDate::compareTo)
			.orElse(null);
	}

	/**
	 * Tells what came of it, or corrects that.
	 * @throws RuleBroken when no meeting was held, or the day lies before the last
	 * meeting
	 */
	void end(MediationOutcome outcome, LocalDate on, String agreement) {
		require(this.heldOn != null, "mediation.end.not-held");
		require(this.meetings.stream().filter(Meeting::isHeld).noneMatch((one) -> on.isBefore(one.day())),
				"mediation.end.before-meeting");
		this.outcome = outcome;
		this.endedOn = on;
		this.agreement = agreement;
	}

	MediationStatus status() {
		if (this.outcome != null) {
			return this.outcome.status();
		}
		if (this.declinedOn != null) {
			return MediationStatus.DECLINED;
		}
		if (this.heldOn != null) {
			return MediationStatus.HELD;
		}
		return (this.acceptedOn != null) ? MediationStatus.ACCEPTED : MediationStatus.PROPOSED;
	}

	MeetingForm meeting(UUID meetingId) {
		return this.meetings.stream()
			.filter((one) -> one.id().equals(meetingId))
			.findFirst()
			.map((one) -> one.form(version()))
			.orElseThrow(() -> new NotFound("meeting " + meetingId));
	}

	boolean hasMeeting(UUID meetingId) {
		return this.meetings.stream().anyMatch((one) -> one.id().equals(meetingId));
	}

	boolean isOf(UUID inquiryId) {
		return this.inquiryId.equals(inquiryId);
	}

	UUID departmentId() {
		return this.departmentId;
	}

	MediationForm form() {
		return new MediationForm(this.id, this.departmentId, this.representativeId, this.people, this.about,
				this.proposedOn, version());
	}

	long version() {
		return (this.version != null) ? this.version : 0;
	}

	private static boolean isBefore(@Nullable LocalDate day, @Nullable LocalDate other) {
		return day != null && other != null && day.isBefore(other);
	}

	private static void require(boolean holds, String rule) {
		if (!holds) {
			throw new RuleBroken(rule);
		}
	}

}
