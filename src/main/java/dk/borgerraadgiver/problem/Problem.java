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
		describe(title, description, status, by, now);
	}

	/** Says anew what it is, and what the office means to do about it. */
	final void describe(String title, String description, ProblemStatus status, UUID by, Instant now) {
		this.title = title;
		this.description = description;
		this.status = status;
		this.changedBy = by;
		this.changedAt = now;
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
