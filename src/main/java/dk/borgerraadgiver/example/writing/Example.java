package dk.borgerraadgiver.example.writing;

import java.time.Instant;
import java.util.UUID;

import dk.borgerraadgiver.example.ExampleStatus;
import dk.borgerraadgiver.shared.RuleBroken;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * An anonymised example. Ready it is only as it was looked over: written anew, it is a
 * draft again.
 */
@Entity
@Table(name = "example")
class Example {

	@Id
	private UUID id;

	@SuppressWarnings("UnusedVariable") // read by the page's own query
	private String key;

	private String title;

	private String text;

	@Enumerated(EnumType.STRING)
	private ExampleStatus status;

	private @Nullable UUID inquiryId;

	private @Nullable UUID departmentId;

	private @Nullable UUID categoryId;

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
	protected Example() {
	}

	/**
	 * Writes an example.
	 * @param id made with the form, so that the same form sent twice is one
	 */
	Example(UUID id, String key, UUID inquiryId, Wording wording, UUID by, Instant now) {
		this.id = id;
		this.key = key;
		this.inquiryId = inquiryId;
		this.status = ExampleStatus.DRAFT;
		this.createdBy = by;
		this.createdAt = now;
		word(wording);
		touch(by, now);
	}

	/**
	 * Writes it anew; it is to be looked over again.
	 * @throws RuleBroken when it is not to be used any more
	 */
	void edit(Wording wording, UUID by, Instant now) {
		require(this.status != ExampleStatus.WITHDRAWN, "example.withdrawn.edit");
		this.status = ExampleStatus.DRAFT;
		word(wording);
		touch(by, now);
	}

	/** Lets reports take it in. */
	void makeReady(UUID by, Instant now) {
		require(this.status == ExampleStatus.DRAFT, "example.not-draft");
		become(ExampleStatus.READY, by, now);
	}

	/** Takes it out of use. */
	void withdraw(UUID by, Instant now) {
		require(this.status != ExampleStatus.WITHDRAWN, "example.withdrawn.already");
		become(ExampleStatus.WITHDRAWN, by, now);
	}

	/** Makes a draft of it again. */
	void resume(UUID by, Instant now) {
		require(this.status == ExampleStatus.WITHDRAWN, "example.not-withdrawn");
		become(ExampleStatus.DRAFT, by, now);
	}

	Wording wording() {
		return new Wording(this.title, this.text, this.departmentId, this.categoryId);
	}

	UUID id() {
		return this.id;
	}

	ExampleStatus status() {
		return this.status;
	}

	@Nullable UUID inquiryId() {
		return this.inquiryId;
	}

	long version() {
		return (this.version != null) ? this.version : 0;
	}

	private void word(Wording wording) {
		this.title = wording.title();
		this.text = wording.text();
		this.departmentId = wording.departmentId();
		this.categoryId = wording.categoryId();
	}

	private void become(ExampleStatus next, UUID by, Instant now) {
		this.status = next;
		touch(by, now);
	}

	private void touch(UUID by, Instant now) {
		this.changedBy = by;
		this.changedAt = now;
	}

	private static void require(boolean holds, String rule) {
		if (!holds) {
			throw new RuleBroken(rule);
		}
	}

}
