package dk.borgerraadgiver.inquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.borgerraadgiver.shared.RuleBroken;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * Somebody turned to the office, once, about something.
 */
@Entity
@Table(name = "inquiry")
@SuppressWarnings("UnusedVariable") // some is only read by queries
class Inquiry {

	@Id
	private UUID id;

	private int caseYear;

	private int caseSequence;

	private Description description;

	private @Nullable UUID citizenId;

	private String referredTo = "";

	private @Nullable Outcome outcome;

	private Learning learning;

	private @Nullable UUID advisorId;

	private Instant createdAt;

	private Instant changedAt;

	private @Nullable UUID changedBy;

	@ElementCollection
	@CollectionTable(name = "inquiry_department", joinColumns = @JoinColumn(name = "inquiry_id"))
	@Column(name = "department_id")
	private Set<UUID> departments = new HashSet<>();

	@OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
	@JoinColumn(name = "inquiry_id", nullable = false)
	@OrderBy("position")
	private List<ComplaintMatter> matters = new ArrayList<>();

	@OneToMany(cascade = CascadeType.ALL)
	@JoinColumn(name = "inquiry_id", nullable = false)
	private List<Closing> closings = new ArrayList<>();

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init")
	protected Inquiry() {
	}

	/**
	 * Registers an inquiry.
	 * @param id made with the form, so that the same form sent twice is one inquiry
	 * @param citizenId who turned to the office, {@code null} when anonymous or nobody
	 */
	Inquiry(UUID id, CaseNumber number, Description description, @Nullable UUID citizenId, UUID advisorId,
			Instant now) {
		this.id = id;
		this.caseYear = number.year();
		this.caseSequence = number.sequence();
		this.advisorId = advisorId;
		this.createdAt = now;
		this.outcome = Outcome.NONE;
		this.learning = Learning.NONE;
		describe(description);
		this.citizenId = citizenId;
		touch(advisorId, now);
	}

	final void touch(UUID by, Instant now) {
		this.changedBy = by;
		this.changedAt = now;
	}

	/**
	 * Corrects what is noted.
	 * @throws RuleBroken when it would be received after it was closed
	 */
	final void describe(Description description) {
		if (!new Course(description.receivedOn(), this.closings).isPossible()) {
			throw new RuleBroken("inquiry.received.after-closing");
		}
		this.description = description;
	}

	void sendOn(String to) {
		this.referredTo = to;
	}

	void comeFrom(@Nullable UUID citizenId) {
		this.citizenId = citizenId;
	}

	/**
	 * States what is complained about, and which departments it concerns without a
	 * complaint. A matter that is kept keeps its outcome; the inquiry's own outcome goes
	 * over to its first matters, and what was learned of it to the first of them.
	 */
	void concern(List<Complaint> complaints, Set<UUID> departmentsWithoutComplaint) {
		var known = this.matters.stream().collect(Collectors.toMap(ComplaintMatter::id, Function.identity()));
		var kept = new ArrayList<ComplaintMatter>();
		for (var complaint : complaints) {
			int position = kept.size() + 1;
			var matter = (complaint.matterId() != null) ? known.get(complaint.matterId()) : null;
			kept.add((matter != null) ? matter.classify(position, complaint) : newMatter(position, complaint));
		}
		this.matters.clear();
		this.matters.addAll(kept);
		if (!kept.isEmpty()) {
			this.outcome = Outcome.NONE;
		}
		this.departments.retainAll(departmentsWithoutComplaint);
		this.departments.addAll(departmentsWithoutComplaint);
	}

	private ComplaintMatter newMatter(int position, Complaint complaint) {
		var matter = new ComplaintMatter(UUID.randomUUID(), position, complaint, outcome(), this.learning);
		this.learning = Learning.NONE;
		return matter;
	}

	/** Records how the inquiry itself was solved; matters carry their own outcome. */
	void solve(Outcome outcome) {
		if (!this.matters.isEmpty()) {
			throw new RuleBroken("inquiry.outcome.on-matters");
		}
		this.outcome = outcome;
	}

	/** Records what came of the inquiry itself beyond its result; it has no matters. */
	void learn(Learning learning) {
		this.learning = learning;
	}

	ComplaintMatter matter(UUID id) {
		return this.matters.stream()
			.filter((matter) -> matter.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new RuleBroken("inquiry.matter.gone"));
	}

	/** The same outcome for all there is to solve. */
	void solveAll(Outcome outcome) {
		if (this.matters.isEmpty()) {
			this.outcome = outcome;
		}
		this.matters.forEach((matter) -> matter.solve(outcome));
	}

	/**
	 * Closes the inquiry.
	 * @throws RuleBroken when it is closed already, or the day lies before it was
	 * received or last reopened
	 */
	void close(LocalDate on, UUID by) {
		this.closings.add(course().close(on, by));
	}

	/**
	 * Opens a closed inquiry again.
	 * @throws RuleBroken when it is open, or the day lies before it was closed
	 */
	void reopen(LocalDate on, UUID by, @Nullable String reason) {
		course().reopen(on, by, reason);
	}

	boolean isOpen() {
		return course().isOpen();
	}

	private Course course() {
		return new Course(this.description.receivedOn(), this.closings);
	}

	UUID id() {
		return this.id;
	}

	CaseNumber number() {
		return new CaseNumber(this.caseYear, this.caseSequence);
	}

	Description description() {
		return this.description;
	}

	@Nullable UUID citizenId() {
		return this.citizenId;
	}

	@Nullable UUID advisorId() {
		return this.advisorId;
	}

	List<ComplaintMatter> matters() {
		return List.copyOf(this.matters);
	}

	Set<UUID> departments() {
		return Set.copyOf(this.departments);
	}

	Outcome outcome() {
		return (this.outcome != null) ? this.outcome : Outcome.NONE;
	}

	/** What came of it and of its matters beyond the result. */
	List<Learning> learnings() {
		return Stream.concat(Stream.of(this.learning), this.matters.stream().map(ComplaintMatter::learning))
			.filter(Learning::isStated)
			.toList();
	}

	long version() {
		return (this.version != null) ? this.version : 0;
	}

}
