package dk.borgerraadgiver.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import dk.borgerraadgiver.shared.RuleBroken;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A deadline an advisor has set for a case, in words of their own.
 */
@Entity
@Table(name = "own_deadline")
@SuppressWarnings("UnusedVariable") // much is kept for the record and read by SQL
class OwnDeadline {

	@Id
	private UUID id;

	private UUID inquiryId;

	private LocalDate dueOn;

	private String what;

	private @Nullable LocalDate doneOn;

	private @Nullable UUID doneBy;

	private UUID setBy;

	private Instant setAt;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init")
	protected OwnDeadline() {
	}

	/**
	 * Sets a deadline.
	 * @param id made with the form, so that the same form sent twice is one deadline
	 */
	OwnDeadline(UUID id, UUID inquiryId, LocalDate dueOn, String what, UUID by, Instant now) {
		this.id = id;
		this.inquiryId = inquiryId;
		this.dueOn = dueOn;
		this.what = what;
		this.setBy = by;
		this.setAt = now;
	}

	/**
	 * Gives it another day or other words.
	 * @throws RuleBroken when it is met already
	 */
	void change(LocalDate newDueOn, String newWhat) {
		if (isMet()) {
			throw new RuleBroken("followup.rule.met");
		}
		this.dueOn = newDueOn;
		this.what = newWhat;
	}

	void meet(LocalDate on, UUID by) {
		this.doneOn = on;
		this.doneBy = by;
	}

	boolean isMet() {
		return this.doneOn != null;
	}

	LocalDate dueOn() {
		return this.dueOn;
	}

	String what() {
		return this.what;
	}

	long version() {
		return (this.version != null) ? this.version : 0;
	}

}
