package dk.borgerraadgiver.report.writing;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A chapter as it is written. Two may write in one report at a time, each in a chapter of
 * their own.
 */
@Entity
@Table(name = "report_chapter")
class DraftChapter {

	@Id
	private UUID id;

	private UUID reportId;

	private int position;

	private String title;

	private String body;

	private boolean included;

	private boolean inShortVersion;

	private boolean inParts;

	@SuppressWarnings("UnusedVariable") // read by the list's own query
	private UUID changedBy;

	@SuppressWarnings("UnusedVariable") // read by the list's own query
	private Instant changedAt;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init")
	protected DraftChapter() {
	}

	DraftChapter(UUID id, UUID reportId, int position, ChapterWords words, UUID by, Instant now) {
		this.id = id;
		this.reportId = reportId;
		this.position = position;
		this.included = true;
		write(words, by, now);
	}

	final void write(ChapterWords words, UUID by, Instant now) {
		this.title = words.title();
		this.body = words.body();
		this.inShortVersion = words.inShortVersion();
		this.inParts = words.inParts();
		this.changedBy = by;
		this.changedAt = now;
	}

	void moveTo(int place) {
		this.position = place;
	}

	void include(boolean wanted) {
		this.included = wanted;
	}

	UUID id() {
		return this.id;
	}

	UUID reportId() {
		return this.reportId;
	}

	int position() {
		return this.position;
	}

	boolean isIncluded() {
		return this.included;
	}

	ChapterWords words() {
		return new ChapterWords(this.title, this.body, this.inShortVersion, this.inParts);
	}

	long version() {
		return (this.version != null) ? this.version : 0;
	}

}
