package dk.borgerraadgiver.recommendation.given;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import dk.borgerraadgiver.recommendation.RecommendationStatus;
import dk.borgerraadgiver.shared.RuleBroken;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * Something the office recommends one or more departments, or the whole municipality, and
 * what has come of it so far. What was done with it when stands in its steps.
 */
@Entity
@Table(name = "recommendation")
class Recommendation {

	@Id
	private UUID id;

	private String title;

	private String text;

	private String background;

	private LocalDate givenOn;

	@Enumerated(EnumType.STRING)
	private RecommendationStatus status;

	private LocalDate statusOn;

	private @Nullable LocalDate followUpOn;

	private @Nullable LocalDate publicFrom;

	private @Nullable UUID givenInReport;

	private @Nullable LocalDate reportPublishedOn;

	@ElementCollection
	@CollectionTable(name = "recommendation_department", joinColumns = @JoinColumn(name = "recommendation_id"))
	@Column(name = "department_id")
	private Set<UUID> departments = new HashSet<>();

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
	protected Recommendation() {
	}

	/**
	 * Gives a recommendation.
	 * @param id made with the form, so that the same form sent twice is one
	 * @throws RuleBroken when it is to be followed up before it is given
	 */
	Recommendation(UUID id, Wording wording, @Nullable LocalDate followUpOn, UUID by, Instant now) {
		this.id = id;
		this.status = RecommendationStatus.PROPOSED;
		this.statusOn = wording.givenOn();
		this.createdBy = by;
		this.createdAt = now;
		word(wording);
		followUpOn(followUpOn);
		touch(by, now);
	}

	/**
	 * Says anew what it says.
	 * @throws RuleBroken when it would be given after it was answered
	 */
	void edit(Wording wording, @Nullable LocalDate followUpOn, UUID by, Instant now) {
		word(wording);
		followUpOn(followUpOn);
		touch(by, now);
	}

	/**
	 * Notes how far it has come.
	 * @throws RuleBroken when something newer is known already, or it would have come so
	 * far before it was given
	 */
	void move(RecommendationStatus to, LocalDate on, @Nullable LocalDate followUpOn, UUID by, Instant now) {
		require(!on.isBefore(this.givenOn), "recommendation.day.before-given");
		if (to != this.status) {
			require(!on.isBefore(this.statusOn), "recommendation.day.before-status");
			this.status = to;
			this.statusOn = on;
		}
		followUpOn(followUpOn);
		touch(by, now);
	}

	/** Lets the council read it from a day on, or no longer because of an advisor. */
	void publishFrom(@Nullable LocalDate day, UUID by, Instant now) {
		this.publicFrom = day;
		touch(by, now);
	}

	/** Whether the council reads it, or a report holds its words. */
	boolean isKnown(LocalDate today) {
		return this.givenInReport != null || isReached(this.publicFrom, today)
				|| isReached(this.reportPublishedOn, today);
	}

	Wording wording() {
		return new Wording(this.title, this.text, this.background, this.givenOn, this.departments);
	}

	UUID id() {
		return this.id;
	}

	RecommendationStatus status() {
		return this.status;
	}

	@Nullable LocalDate followUpOn() {
		return this.followUpOn;
	}

	@Nullable LocalDate publicFrom() {
		return this.publicFrom;
	}

	long version() {
		return (this.version != null) ? this.version : 0;
	}

	private void word(Wording wording) {
		if (this.status == RecommendationStatus.PROPOSED) {
			this.statusOn = wording.givenOn();
		}
		require(!wording.givenOn().isAfter(this.statusOn), "recommendation.given.after-status");
		this.title = wording.title();
		this.text = wording.text();
		this.background = wording.background();
		this.givenOn = wording.givenOn();
		if (!this.departments.equals(wording.departments())) {
			this.departments.clear();
			this.departments.addAll(wording.departments());
		}
	}

	private void followUpOn(@Nullable LocalDate day) {
		if (!Objects.equals(day, this.followUpOn)) {
			require(day == null || !day.isBefore(this.givenOn), "recommendation.follow-up.before-given");
			this.followUpOn = day;
		}
	}

	private void touch(UUID by, Instant now) {
		this.changedBy = by;
		this.changedAt = now;
	}

	private static boolean isReached(@Nullable LocalDate day, LocalDate today) {
		return day != null && !day.isAfter(today);
	}

	private static void require(boolean holds, String rule) {
		if (!holds) {
			throw new RuleBroken(rule);
		}
	}

}
