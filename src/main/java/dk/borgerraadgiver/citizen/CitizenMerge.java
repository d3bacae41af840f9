package dk.borgerraadgiver.citizen;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * That two registrations were found to be one person: which was kept, which was given up,
 * and what the kept one said before. It stays when they are parted again.
 */
@Entity
@Table(name = "citizen_merge")
class CitizenMerge {

	@Id
	private UUID id;

	private UUID keptId;

	private UUID lostId;

	private Instant mergedAt;

	@SuppressWarnings("UnusedVariable") // read by the pages' own queries
	private UUID mergedBy;

	@SuppressWarnings("UnusedVariable") // read by the pages' own queries
	private String note;

	private CitizenDetails before;

	private @Nullable Instant undoneAt;

	@SuppressWarnings("UnusedVariable") // read by the pages' own queries
	private @Nullable UUID undoneBy;

	@SuppressWarnings("UnusedVariable") // read by the pages' own queries
	private String undoneNote;

	@Version
	@SuppressWarnings("UnusedVariable") // two at once part them once
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init")
	protected CitizenMerge() {
	}

	CitizenMerge(Citizen kept, Citizen lost, String note, UUID by, Instant now) {
		this.id = UUID.randomUUID();
		this.keptId = kept.id();
		this.lostId = lost.id();
		this.before = kept.everything();
		this.note = note;
		this.undoneNote = "";
		this.mergedBy = by;
		this.mergedAt = now;
	}

	void undo(String note, UUID by, Instant now) {
		this.undoneNote = note;
		this.undoneBy = by;
		this.undoneAt = now;
	}

	boolean stands() {
		return this.undoneAt == null;
	}

	/** What the kept registration would say now had this never been. */
	CitizenDetails undoneIn(CitizenDetails now, Citizen lost) {
		return now.without(lost.everything(), this.before);
	}

	/** An earlier one is undone, so that what was before this one reads otherwise. */
	void followUndoing(CitizenMerge earlier, Citizen lost) {
		this.before = earlier.undoneIn(this.before, lost);
	}

	boolean isAfter(CitizenMerge other) {
		return this.mergedAt.isAfter(other.mergedAt);
	}

	UUID id() {
		return this.id;
	}

	UUID keptId() {
		return this.keptId;
	}

	UUID lostId() {
		return this.lostId;
	}

}
