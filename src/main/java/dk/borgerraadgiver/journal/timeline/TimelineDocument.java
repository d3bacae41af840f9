package dk.borgerraadgiver.journal.timeline;

import java.time.LocalDate;
import java.util.UUID;

import dk.borgerraadgiver.journal.DocumentFile;

/**
 * A document in the timeline.
 *
 * @param subject a short one, may be empty
 * @param datedOn the day it was received or sent
 * @param withheld whether it must not be handed out
 * @param corrected whether something else was said of it before
 * @param unread whether its text could not be read
 */
record TimelineDocument(UUID id, DocumentFile file, String subject, LocalDate datedOn, boolean withheld,
		boolean corrected, boolean unread) {

	/** What it is known by. */
	public String name() {
		return this.subject.isEmpty() ? this.file.fileName() : this.subject;
	}

	/** Without the name, which may tell of a person. */
	@Override
	public String toString() {
		return "TimelineDocument[" + this.id + "]";
	}

}
