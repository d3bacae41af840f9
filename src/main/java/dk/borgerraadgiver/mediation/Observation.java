package dk.borgerraadgiver.mediation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * The advisor sits in at a citizen's meeting with a department.
 */
@Entity
@Table(name = "observation")
class Observation {

	@Id
	private UUID id;

	private UUID inquiryId;

	private UUID departmentId;

	private LocalDate day;

	private @Nullable LocalTime at;

	private String place;

	private String purpose;

	private String note;

	@Enumerated(EnumType.STRING)
	private ObservationStatus status;

	@SuppressWarnings("UnusedVariable") // kept for the record
	private Instant createdAt;

	@SuppressWarnings("UnusedVariable") // kept for the record
	private UUID createdBy;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init")
	protected Observation() {
	}

	/** Notes a meeting; the form's id makes the same form sent twice one. */
	Observation(ObservationForm form, UUID inquiryId, UUID createdBy, Instant now) {
		this.id = form.id();
		this.inquiryId = inquiryId;
		this.createdBy = createdBy;
		this.createdAt = now;
		describe(form);
	}

	final void describe(ObservationForm form) {
		this.departmentId = form.requiredDepartment();
		this.day = form.requiredDay();
		this.at = form.at();
		this.place = MediationForm.text(form.place());
		this.purpose = MediationForm.text(form.purpose());
		this.note = MediationForm.text(form.note());
		this.status = form.requiredStatus();
	}

	boolean isOf(UUID inquiryId) {
		return this.inquiryId.equals(inquiryId);
	}

	ObservationForm form() {
		return new ObservationForm(this.id, this.departmentId, this.day, this.at, this.place, this.purpose, this.note,
				this.status, (this.version != null) ? this.version : 0);
	}

}
