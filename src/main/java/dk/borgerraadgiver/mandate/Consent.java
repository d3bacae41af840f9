package dk.borgerraadgiver.mandate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import dk.borgerraadgiver.shared.RuleBroken;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * That the office may speak to one department about one case, until it is withdrawn.
 */
@Entity
@Table(name = "consent")
class Consent {

	@Id
	private UUID id;

	private UUID formId;

	private UUID inquiryId;

	private UUID departmentId;

	private LocalDate givenOn;

	@Enumerated(EnumType.STRING)
	private Manner manner;

	@Enumerated(EnumType.STRING)
	@SuppressWarnings("UnusedVariable") // read by the pages' own queries
	private Giver givenBy;

	@SuppressWarnings("UnusedVariable") // read by the pages' own queries
	private @Nullable UUID representativeId;

	@SuppressWarnings("UnusedVariable") // read by the pages' own queries
	private String note;

	@SuppressWarnings("UnusedVariable") // kept for the record
	private Instant recordedAt;

	@SuppressWarnings("UnusedVariable") // kept for the record
	private UUID recordedBy;

	private @Nullable LocalDate withdrawnOn;

	@Enumerated(EnumType.STRING)
	@SuppressWarnings("UnusedVariable") // read by the pages' own queries
	private @Nullable Manner withdrawnManner;

	@SuppressWarnings("UnusedVariable") // read by the pages' own queries
	private String withdrawnNote;

	@Version
	@SuppressWarnings("UnusedVariable") // two at once withdraw it once
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init")
	protected Consent() {
	}

	/**
	 * Notes a consent.
	 * @param formId made with the form, so that the same form sent twice is one consent
	 * @param representativeId who gave it for the citizen, {@code null} for the citizen
	 */
	Consent(UUID formId, UUID inquiryId, UUID departmentId, LocalDate givenOn, Manner manner,
			@Nullable UUID representativeId, String note, UUID recordedBy, Instant now) {
		this.id = UUID.randomUUID();
		this.formId = formId;
		this.inquiryId = inquiryId;
		this.departmentId = departmentId;
		this.givenOn = givenOn;
		this.manner = manner;
		this.givenBy = (representativeId != null) ? Giver.REPRESENTATIVE : Giver.CITIZEN;
		this.representativeId = representativeId;
		this.note = note;
		this.withdrawnNote = "";
		this.recordedBy = recordedBy;
		this.recordedAt = now;
	}

	/**
	 * Ends it.
	 * @throws RuleBroken when it has ended already, or would before it was given
	 */
	void withdraw(LocalDate on, Manner manner, String note) {
		if (!stands()) {
			throw new RuleBroken("mandate.withdrawn.already");
		}
		if (on.isBefore(this.givenOn)) {
			throw new RuleBroken("mandate.withdrawn.before-given");
		}
		this.withdrawnOn = on;
		this.withdrawnManner = manner;
		this.withdrawnNote = note;
	}

	boolean stands() {
		return this.withdrawnOn == null;
	}

	boolean isOf(UUID inquiryId) {
		return this.inquiryId.equals(inquiryId);
	}

	UUID departmentId() {
		return this.departmentId;
	}

	UUID formId() {
		return this.formId;
	}

	Manner manner() {
		return this.manner;
	}

	/** Who gave it. */
	private enum Giver {

		CITIZEN, REPRESENTATIVE

	}

}
