package dk.borgerraadgiver.mandate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import dk.borgerraadgiver.shared.RuleBroken;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * That a representative may speak for the citizen (forvaltningslovens § 8), in one case
 * or all of them, until its last day or until it is taken back.
 */
@Entity
@Table(name = "power_of_attorney")
class PowerOfAttorney {

	@Id
	private UUID id;

	@SuppressWarnings("UnusedVariable") // read by the pages' own queries
	private @Nullable UUID inquiryId;

	private LocalDate givenOn;

	private @Nullable LocalDate validUntil;

	private @Nullable LocalDate revokedOn;

	@SuppressWarnings("UnusedVariable") // read by the pages' own queries
	private @Nullable UUID documentId;

	@SuppressWarnings("UnusedVariable") // kept for the record
	private Instant recordedAt;

	@SuppressWarnings("UnusedVariable") // kept for the record
	private UUID recordedBy;

	@SuppressWarnings("NullAway.Init")
	protected PowerOfAttorney() {
	}

	/**
	 * Notes a power of attorney.
	 * @param id made with the form, so that the same form sent twice is one
	 * @param inquiryId the one case it holds for, {@code null} for all of them
	 * @param documentId the document that proves it, {@code null} when there is none
	 * @throws RuleBroken when its last day lies before its first
	 */
	PowerOfAttorney(UUID id, @Nullable UUID inquiryId, LocalDate givenOn, @Nullable LocalDate validUntil,
			@Nullable UUID documentId, UUID recordedBy, Instant now) {
		if (validUntil != null && validUntil.isBefore(givenOn)) {
			throw new RuleBroken("mandate.power.until.before-given");
		}
		this.id = id;
		this.inquiryId = inquiryId;
		this.givenOn = givenOn;
		this.validUntil = validUntil;
		this.documentId = documentId;
		this.recordedBy = recordedBy;
		this.recordedAt = now;
	}

	void revoke(LocalDate on) {
		if (this.revokedOn != null) {
			throw new RuleBroken("mandate.power.revoked.already");
		}
		if (on.isBefore(this.givenOn)) {
			throw new RuleBroken("mandate.power.revoked.before-given");
		}
		this.revokedOn = on;
	}

	boolean isRevokedOn(LocalDate day) {
		return day.equals(this.revokedOn);
	}

	UUID id() {
		return this.id;
	}

	LocalDate givenOn() {
		return this.givenOn;
	}

	@Nullable LocalDate validUntil() {
		return this.validUntil;
	}

}
