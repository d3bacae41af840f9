package dk.borgerraadgiver.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * A department was reminded that it owes an answer, and given a new day.
 */
@Entity
@Table(name = "forwarding_reminder")
@SuppressWarnings("UnusedVariable") // read by SQL
class Reminder {

	@Id
	private UUID id;

	private LocalDate remindedOn;

	@Enumerated(EnumType.STRING)
	private Mode mode;

	private LocalDate dueOn;

	private String note;

	private UUID remindedBy;

	private Instant notedAt;

	@SuppressWarnings("NullAway.Init")
	protected Reminder() {
	}

	/**
	 * A reminder.
	 * @param id made with the form, so that the same form sent twice is one reminder
	 */
	Reminder(UUID id, LocalDate remindedOn, Mode mode, LocalDate dueOn, String note, UUID by, Instant now) {
		this.id = id;
		this.remindedOn = remindedOn;
		this.mode = mode;
		this.dueOn = dueOn;
		this.note = note;
		this.remindedBy = by;
		this.notedAt = now;
	}

	UUID id() {
		return this.id;
	}

	LocalDate remindedOn() {
		return this.remindedOn;
	}

	LocalDate dueOn() {
		return this.dueOn;
	}

}
