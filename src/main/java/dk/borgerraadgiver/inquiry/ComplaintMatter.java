package dk.borgerraadgiver.inquiry;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * One thing complained about within an inquiry: one category × one department.
 */
@Entity
@Table(name = "complaint_matter")
class ComplaintMatter {

	@Id
	private UUID id;

	private int position;

	private @Nullable UUID departmentId;

	private @Nullable UUID categoryId;

	private @Nullable Outcome outcome;

	private Learning learning;

	@SuppressWarnings("NullAway.Init")
	protected ComplaintMatter() {
	}

	ComplaintMatter(UUID id, int position, Complaint complaint, Outcome outcome, Learning learning) {
		this.id = id;
		this.outcome = outcome;
		this.learning = learning;
		classify(position, complaint);
	}

	final ComplaintMatter classify(int position, Complaint complaint) {
		this.position = position;
		this.departmentId = complaint.departmentId();
		this.categoryId = complaint.categoryId();
		return this;
	}

	void solve(Outcome outcome) {
		this.outcome = outcome;
	}

	void learn(Learning learning) {
		this.learning = learning;
	}

	UUID id() {
		return this.id;
	}

	int position() {
		return this.position;
	}

	Complaint complaint() {
		return new Complaint(this.id, this.departmentId, this.categoryId);
	}

	Outcome outcome() {
		return (this.outcome != null) ? this.outcome : Outcome.NONE;
	}

	Learning learning() {
		return this.learning;
	}

}
