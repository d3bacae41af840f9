package dk.borgerraadgiver.report.writing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import dk.borgerraadgiver.shared.Period;
import dk.borgerraadgiver.shared.RuleBroken;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A report to the council, from its first draft on.
 */
@Entity
@Table(name = "report")
class Report {

	@Id
	private UUID id;

	@Enumerated(EnumType.STRING)
	private ReportKind kind;

	private String title;

	private LocalDate fromDay;

	private LocalDate toDay;

	@Enumerated(EnumType.STRING)
	private ReportState state;

	private boolean openByLink;

	@ElementCollection
	@CollectionTable(name = "report_comparison", joinColumns = @JoinColumn(name = "report_id"))
	@OrderColumn(name = "position")
	private List<Compared> comparisons = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "report_department", joinColumns = @JoinColumn(name = "report_id"))
	@Column(name = "department_id")
	private Set<UUID> departments = new LinkedHashSet<>();

	@SuppressWarnings("UnusedVariable") // kept for the record
	private UUID createdBy;

	@SuppressWarnings("UnusedVariable") // lists are ordered by it
	private Instant createdAt;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init")
	protected Report() {
	}

	/**
	 * Begins a report.
	 * @param id made with the form, so that the same form sent twice is one report
	 */
	Report(UUID id, ReportFacts facts, UUID by, Instant now) {
		this.id = id;
		this.state = ReportState.DRAFT;
		this.createdBy = by;
		this.createdAt = now;
		set(facts);
	}

	/**
	 * Changes what it is about.
	 * @throws RuleBroken when it is frozen
	 */
	void plan(ReportFacts facts) {
		requireDraft();
		set(facts);
	}

	private void set(ReportFacts facts) {
		this.kind = facts.kind();
		this.title = facts.title();
		this.fromDay = facts.period().from();
		this.toDay = facts.period().to();
		this.comparisons.clear();
		facts.comparisons()
			.forEach((period) -> this.comparisons
				.add(new Compared(period.from(), period.to(), facts.published().contains(period))));
		this.departments.clear();
		this.departments.addAll(facts.departments());
	}

	/**
	 * Lets text and figures stand as they are.
	 * @throws RuleBroken when it is frozen already
	 */
	void freeze() {
		requireDraft();
		this.state = ReportState.FROZEN;
	}

	/**
	 * Takes it a step on its way to the council and beyond.
	 * @throws RuleBroken when it is still a draft
	 */
	void move(ReportState next) {
		if (this.state == ReportState.DRAFT || next == ReportState.DRAFT) {
			throw new RuleBroken("report.step.not-now");
		}
		this.state = next;
	}

	/** Lets everybody who has its address read it while it is published, or not. */
	void open(boolean wanted) {
		this.openByLink = wanted;
	}

	boolean isOpenByLink() {
		return this.openByLink;
	}

	/**
	 * Lets nothing be written in what is frozen.
	 * @throws RuleBroken when it is frozen
	 */
	void requireDraft() {
		if (this.state != ReportState.DRAFT) {
			throw new RuleBroken("report.frozen-already");
		}
	}

	UUID id() {
		return this.id;
	}

	ReportFacts facts() {
		return new ReportFacts(this.kind, this.title, new Period(this.fromDay, this.toDay),
				this.comparisons.stream().map(Compared::period).toList(),
				this.comparisons.stream().filter((one) -> one.published).map(Compared::period).toList(),
				this.departments.stream().sorted().toList());
	}

	ReportState state() {
		return this.state;
	}

	long version() {
		return (this.version != null) ? this.version : 0;
	}

	/**
	 * A period it is compared with.
	 */
	@Embeddable
	static class Compared {

		@Column(name = "from_day")
		private LocalDate fromDay;

		@Column(name = "to_day")
		private LocalDate toDay;

		private boolean published;

		@SuppressWarnings("NullAway.Init")
		protected Compared() {
		}

		Compared(LocalDate from, LocalDate to, boolean published) {
			this.fromDay = from;
			this.toDay = to;
			this.published = published;
		}

		Period period() {
			return new Period(this.fromDay, this.toDay);
		}

	}

}
