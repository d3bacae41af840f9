package dk.borgerraadgiver.mandate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.inquiry.OpenCase;
import dk.borgerraadgiver.shared.NotFound;
import dk.borgerraadgiver.shared.RuleBroken;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks for a citizen, in all cases of that citizen; for somebody anonymous in the
 * one case.
 */
@Entity
@Table(name = "representative")
class Representative {

	@Id
	private UUID id;

	private @Nullable UUID citizenId;

	private @Nullable UUID inquiryId;

	private String name;

	private @Nullable String relation;

	private @Nullable String organisation;

	private @Nullable String phone;

	private @Nullable String email;

	private @Nullable String address;

	@SuppressWarnings("UnusedVariable") // kept for the record
	private Instant createdAt;

	@SuppressWarnings("UnusedVariable") // kept for the record
	private UUID createdBy;

	@OneToMany(cascade = CascadeType.ALL)
	@JoinColumn(name = "representative_id", nullable = false)
	private List<PowerOfAttorney> powers = new ArrayList<>();

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init")
	protected Representative() {
	}

	/**
	 * Introduces somebody who speaks for the citizen of a case.
	 * @param id made with the form, so that the same form sent twice is one person
	 */
	Representative(UUID id, OpenCase opened, RepresentativeForm form, UUID createdBy, Instant now) {
		this.id = id;
		this.citizenId = opened.citizenId();
		this.inquiryId = (opened.citizenId() == null) ? opened.id() : null;
		this.createdBy = createdBy;
		this.createdAt = now;
		describe(form);
	}

	/** Takes over what the office now knows of them. */
	final void describe(RepresentativeForm form) {
		this.name = form.requiredName();
		this.relation = form.relation();
		this.organisation = form.organisation();
		this.phone = form.phone();
		this.email = form.email();
		this.address = form.address();
	}

	/**
	 * Notes a power of attorney.
	 * @return {@code false} when it was noted before
	 */
	boolean empower(PowerOfAttorney power) {
		return this.powers.stream().noneMatch((one) -> one.id().equals(power.id())) && this.powers.add(power);
	}

	/**
	 * The citizen takes a power of attorney back.
	 * @throws RuleBroken when it is taken back already, or the day lies before it was
	 * given
	 */
	void revoke(UUID powerId, LocalDate on) {
		power(powerId).revoke(on);
	}

	PowerOfAttorney power(UUID powerId) {
		return this.powers.stream()
			.filter((one) -> one.id().equals(powerId))
			.findFirst()
			.orElseThrow(() -> new NotFound("power of attorney " + powerId));
	}

	/** Whether they speak for the citizen of a case. */
	boolean speaksIn(OpenCase opened) {
		return opened.id().equals(this.inquiryId)
				|| (this.citizenId != null && this.citizenId.equals(opened.citizenId()));
	}

	String name() {
		return this.name;
	}

	RepresentativeForm form() {
		return new RepresentativeForm(this.id, this.name, this.relation, this.organisation, this.phone, this.email,
				this.address, (this.version != null) ? this.version : 0);
	}

}
