package dk.borgerraadgiver.problem;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong across cases and departments.
 */
@Entity
@Table(name = "problem")
class Problem {

	@Id
	private UUID id;

	private String title;

	private String description;

	@Enumerated(EnumType.STRING)
	private ProblemStatus status;

	@SuppressWarnings("UnusedVariable") // kept for the record
	private UUID createdBy;

	@SuppressWarnings("UnusedVariable") // kept for the record
	private Instant createdAt;

	@SuppressWarnings("UnusedVariable") // read by the problem page's own query
	private UUID changedBy;

	@SuppressWarnings("UnusedVariable") // read by the problem page's own query
	private Instant changedAt;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init")
	protected Problem() {
	}

	/**
	 * Names a problem, which is watched from then on unless it is said otherwise.
	 * @param id made with the form, so that the same form sent twice is one problem
	 */
	Problem(UUID id, String title, String description, ProblemStatus status, UUID by, Instant now) {
		this.id = id;
		this.createdBy = by;
		this.createdAt = now;
		this.status = ProblemStatus.WATCHED;
		describe(title, description, status, by, now);
	}

	/**
	 * Says anew what it is, and what the office means to do about it. In focus it stays
	 * as long as a focus area comes from it.
	 */
	final void describe(String title, String description, ProblemStatus status, UUID by, Instant now) {
		this.title = title;
		this.description = description;
		if (!isInFocus() && status != ProblemStatus.FOCUS) {
			this.status = status;
		}
		this.changedBy = by;
		this.changedAt = now;
	}

	/** A focus area comes from it, or none any longer. */
	void focus(boolean inFocus, UUID by, Instant now) {
		this.status = inFocus ? ProblemStatus.FOCUS : ProblemStatus.WATCHED;
		this.changedBy = by;
		this.changedAt = now;
	}

	final boolean isInFocus() {
		return this.status == ProblemStatus.FOCUS;
	}

	UUID id() {
		return this.id;
	}

	String title() {
		return this.title;
	}

	String description() {
		return this.description;
	}

	ProblemStatus status() {
		return this.status;
	}

	long version() {
		return (this.version != null) ? this.version : 0;
	}

}
