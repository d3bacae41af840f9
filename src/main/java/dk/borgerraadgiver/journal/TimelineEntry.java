package dk.borgerraadgiver.journal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A line of the timeline.
 *
 * @param kind what sort of thing happened
 * @param happenedOn the day it happened
 * @param happenedTime the time of that day, when known
 * @param writtenAt when it was written down, Danish time
 * @param author who wrote it, {@code null} for the system
 * @param counterpart who was spoken to, may be empty
 * @param note what was written, may be empty
 * @param withheld whether it must not be handed out
 * @param event the word of a system event, {@code null} for a note
 * @param details the arguments of the event's message
 * @param correctsId the entry this one corrects
 * @param correctedBy the entry that corrects this one
 */
record TimelineEntry(UUID id, EntryKind kind, LocalDate happenedOn, @Nullable LocalTime happenedTime,
		LocalDateTime writtenAt, @Nullable String author, String counterpart, String note, boolean withheld,
		@Nullable String event, List<String> details, @Nullable UUID correctsId, @Nullable UUID correctedBy) {

	/** The message that names it. */
	public String key() {
		return (this.event != null) ? "journal.event." + this.event
				: "journal.kind." + this.kind.name().toLowerCase(Locale.ROOT);
	}

	/** Never prints what was said. */
	@Override
	public String toString() {
		return "TimelineEntry[" + this.id + "]";
	}

}
