package dk.borgerraadgiver.letter;

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
 * A text that letters are written from. It is never deleted: retired, it is offered no
 * more.
 */
@Entity
@Table(name = "letter_template")
class LetterTemplate {

	@Id
	private UUID id;

	private String name;

	@Enumerated(EnumType.STRING)
	private Audience audience;

	private String subject;

	private String body;

	private boolean retired;

	@SuppressWarnings("UnusedVariable") // read by the list's own query
	private Instant changedAt;

	@SuppressWarnings("UnusedVariable") // read by the list's own query
	private @Nullable UUID changedBy;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init")
	protected LetterTemplate() {
	}

	LetterTemplate(UUID id, Wording wording, @Nullable UUID by, Instant now) {
		this.id = id;
		word(wording, by, now);
	}

	/** Says it in other words. */
	final void word(Wording wording, @Nullable UUID by, Instant now) {
		this.name = wording.name();
		this.audience = wording.audience();
		this.subject = wording.subject();
		this.body = wording.body();
		this.changedBy = by;
		this.changedAt = now;
	}

	void retire(UUID by, Instant now) {
		this.retired = true;
		touch(by, now);
	}

	void bringBack(UUID by, Instant now) {
		this.retired = false;
		touch(by, now);
	}

	private void touch(UUID by, Instant now) {
		this.changedBy = by;
		this.changedAt = now;
	}

	UUID id() {
		return this.id;
	}

	KnownTemplate known() {
		return new KnownTemplate(this.id, new Wording(this.name, this.audience, this.subject, this.body), this.retired,
				version());
	}

	long version() {
		return (this.version != null) ? this.version : 0;
	}

}
