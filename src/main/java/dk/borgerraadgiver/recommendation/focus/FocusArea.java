package dk.borgerraadgiver.recommendation.focus;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import dk.borgerraadgiver.shared.Period;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * What the office watches in a period, across departments, and what came of it.
 */
@Entity
@Table(name = "focus_area")
class FocusArea {

	@Id
	private UUID id;

	private String title;

	private String why;

	private LocalDate periodFrom;

	private LocalDate periodTo;

	private @Nullable LocalDate concludedOn;

	private String outcome;

	private @Nullable LocalDate publicFrom;

	@SuppressWarnings("UnusedVariable") // set by the report that names it
	private @Nullable UUID givenInReport;

	@SuppressWarnings("UnusedVariable") // set by the report that names it
	private @Nullable LocalDate reportPublishedOn;

	@ElementCollection
	@CollectionTable(name = "focus_area_department", joinColumns = @JoinColumn(name = "focus_area_id"))
	@Column(name = "department_id")
	private Set<UUID> departments = new HashSet<>();

	@ElementCollection
	@CollectionTable(name = "focus_area_problem", joinColumns = @JoinColumn(name = "focus_area_id"))
	@Column(name = "problem_id")
	private Set<UUID> problems = new HashSet<>();

	@SuppressWarnings("UnusedVariable") // kept for the record
	private UUID createdBy;

	@SuppressWarnings("UnusedVariable") // kept for the record
	private Instant createdAt;

	@SuppressWarnings("UnusedVariable") // read by the page's own query
	private UUID changedBy;

	@SuppressWarnings("UnusedVariable") // read by the page's own query
	private Instant changedAt;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init")
	protected FocusArea() {
	}

	/**
	 * Plans a focus area.
	 * @param id made with the form, so that the same form sent twice is one
	 */
	FocusArea(UUID id, Plan plan, UUID by, Instant now) {
		this.id = id;
		this.outcome = "";
		this.createdBy = by;
		this.createdAt = now;
		watch(plan);
		touch(by, now);
	}

	/** Says anew what is watched, why and when. */
	void plan(Plan plan, UUID by, Instant now) {
		watch(plan);
		touch(by, now);
	}

	/** Says what came of it, or says it anew. */
	void conclude(LocalDate on, String outcome, UUID by, Instant now) {
		this.concludedOn = on;
		this.outcome = outcome;
		touch(by, now);
	}

	/** Goes on with it; what was said of it so far stays. */
	void resume(UUID by, Instant now) {
		this.concludedOn = null;
		touch(by, now);
	}

	void publishFrom(@Nullable LocalDate day, UUID by, Instant now) {
		this.publicFrom = day;
		touch(by, now);
	}

	Plan plan() {
		return new Plan(this.title, this.why, new Period(this.periodFrom, this.periodTo), this.departments,
				this.problems);
	}

	boolean isConcluded() {
		return this.concludedOn != null;
	}

	@Nullable LocalDate concludedOn() {
		return this.concludedOn;
	}

	String outcome() {
		return this.outcome;
	}

	@Nullable LocalDate publicFrom() {
		return this.publicFrom;
	}

	UUID id() {
		return this.id;
	}

	long version() {
		return (this.version != null) ? this.version : 0;
	}

	private void watch(Plan plan) {
		this.title = plan.title();
		this.why = plan.why();
		this.periodFrom = plan.period().from();
		this.periodTo = plan.period().to();
		replace(this.departments, plan.departments());
		replace(this.problems, plan.problems());
	}

	private static void replace(Set<UUID> kept, Set<UUID> wanted) {
		if (!kept.equals(wanted)) {
			kept.clear();
			kept.addAll(wanted);
		}
	}

	private void touch(UUID by, Instant now) {
		this.changedBy = by;
		this.changedAt = now;
	}

}
