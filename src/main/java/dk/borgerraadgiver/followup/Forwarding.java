package dk.borgerraadgiver.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import dk.borgerraadgiver.shared.RuleBroken;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
 * A department that was asked about some of a case's matters, or about the case itself,
 * and the department's clock: when it should answer, and when it did.
 */
@Entity
@Table(name = "forwarding")
@SuppressWarnings("UnusedVariable") // much is kept for the record and read by SQL
class Forwarding {

	@Id
	private UUID id;

	private UUID inquiryId;

	private UUID departmentId;

	private UUID formId;

	private LocalDate askedOn;

	@Enumerated(EnumType.STRING)
	private Mode mode;

	private String question;

	private @Nullable String withoutConsentReason;

	private LocalDate firstDueOn;

	private LocalDate dueOn;

	private @Nullable LocalDate answeredOn;

	private @Nullable UUID answerEntryId;

	private @Nullable LocalDate withdrawnOn;

	private @Nullable UUID settledFormId;

	private UUID forwardedBy;

	private Instant createdAt;

	@ElementCollection
	@CollectionTable(name = "forwarding_matter", joinColumns = @JoinColumn(name = "forwarding_id"))
	@Column(name = "matter_id")
	private Set<UUID> matters = new HashSet<>();

	@OneToMany(cascade = CascadeType.ALL)
	@JoinColumn(name = "forwarding_id", nullable = false)
	private List<Reminder> reminders = new ArrayList<>();

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init")
	protected Forwarding() {
	}

	/**
	 * Asks a department.
	 * @param matters the matters it is asked about, empty for the case itself
	 * @param withoutConsentReason why it was asked although the citizen has not agreed,
	 * {@code null} when the citizen has
	 * @throws RuleBroken when the answer would be due before the question
	 */
	Forwarding(UUID inquiryId, UUID departmentId, Set<UUID> matters, Question question,
			@Nullable String withoutConsentReason, UUID by, Instant now) {
		if (question.dueOn().isBefore(question.askedOn())) {
			throw new RuleBroken("followup.rule.due-too-early");
		}
		this.id = UUID.randomUUID();
		this.inquiryId = inquiryId;
		this.departmentId = departmentId;
		this.formId = question.formId();
		this.matters.addAll(matters);
		this.askedOn = question.askedOn();
		this.mode = question.mode();
		this.question = question.text();
		this.firstDueOn = question.dueOn();
		this.dueOn = question.dueOn();
		this.withoutConsentReason = withoutConsentReason;
		this.forwardedBy = by;
		this.createdAt = now;
	}

	/**
	 * Reminds the department; its answer is due on the reminder's day from then on.
	 * @throws RuleBroken when there is nothing to wait for any more, or the days do not
	 * follow each other
	 */
	void remind(Reminder reminder) {
		requireWaiting();
		requireNotBefore(reminder.remindedOn());
		if (reminder.dueOn().isBefore(reminder.remindedOn())) {
			throw new RuleBroken("followup.rule.due-too-early");
		}
		this.reminders.add(reminder);
		this.dueOn = reminder.dueOn();
	}

	/**
	 * Notes that the department has answered.
	 * @param formId made with the form, so that the same form sent twice is one answer
	 * @throws RuleBroken when there is nothing to wait for, or it was not asked yet
	 */
	void answer(UUID formId, LocalDate on) {
		requireWaiting();
		requireNotBefore(on);
		this.settledFormId = formId;
		this.answeredOn = on;
	}

	/** Where in the journal its answer stands. */
	void answerStandsIn(UUID entryId) {
		this.answerEntryId = entryId;
	}

	/**
	 * Takes the question back; nobody waits for an answer any more.
	 * @param formId made with the form, so that the same form sent twice is one
	 * @throws RuleBroken when there is nothing to wait for, or it was not asked yet
	 */
	void withdraw(UUID formId, LocalDate on) {
		requireWaiting();
		requireNotBefore(on);
		this.settledFormId = formId;
		this.withdrawnOn = on;
	}

	boolean isWaiting() {
		return this.answeredOn == null && this.withdrawnOn == null;
	}

	/** Whether what a form says has been done already. */
	boolean remembers(UUID formId) {
		return formId.equals(this.settledFormId)
				|| this.reminders.stream().anyMatch((reminder) -> reminder.id().equals(formId));
	}

	/**
	 * How many days after the day it was first given the department answered, 0 when in
	 * time or not at all.
	 */
	long daysLate() {
		return (this.answeredOn != null) ? Math.max(0, this.answeredOn.toEpochDay() - this.firstDueOn.toEpochDay()) : 0;
	}

	private void requireWaiting() {
		if (!isWaiting()) {
			throw new RuleBroken("followup.rule.settled");
		}
	}

	private void requireNotBefore(LocalDate day) {
		if (day.isBefore(this.askedOn)) {
			throw new RuleBroken("followup.rule.before-asked");
		}
	}

	UUID departmentId() {
		return this.departmentId;
	}

	long version() {
		return (this.version != null) ? this.version : 0;
	}

	/**
	 * What a department is asked, when and how.
	 *
	 * @param formId made with the form, so that the same form sent twice asks once
	 * @param askedOn the day
	 * @param mode how
	 * @param text what, may be empty
	 * @param dueOn the last day the answer is in time
	 */
	record Question(UUID formId, LocalDate askedOn, Mode mode, String text, LocalDate dueOn) {

		/** Without the text. */
		@Override
		public String toString() {
			return "Question[" + this.askedOn + "]";
		}

	}

}
