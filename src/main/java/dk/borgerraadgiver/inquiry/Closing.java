package dk.borgerraadgiver.inquiry;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * That an inquiry was closed on a day, and perhaps reopened on a later one.
 */
@Entity
@Table(name = "inquiry_closing")
class Closing {

	@Id
	private UUID id;

	private LocalDate closedOn;

	@SuppressWarnings("UnusedVariable") // kept for the record
	private @Nullable UUID closedBy;

	private @Nullable LocalDate reopenedOn;

	@SuppressWarnings("UnusedVariable") // kept for the record
	private @Nullable UUID reopenedBy;

	@SuppressWarnings("UnusedVariable") // read by the case page's own query
	private @Nullable String reopenReason;

	@SuppressWarnings("NullAway.Init")
	protected Closing() {
	}

	Closing(LocalDate closedOn, UUID closedBy) {
		this.id = UUID.randomUUID();
		this.closedOn = closedOn;
		this.closedBy = closedBy;
	}

	boolean stands() {
		return this.reopenedOn == null;
	}

	LocalDate closedOn() {
		return this.closedOn;
	}

	void reopen(LocalDate on, UUID by, @Nullable String reason) {
		this.reopenedOn = on;
		this.reopenedBy = by;
		this.reopenReason = reason;
	}

	@Nullable LocalDate reopenedOn() {
		return this.reopenedOn;
	}

}
