package dk.borgerraadgiver.journal.timeline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import dk.borgerraadgiver.audit.ShownCase;
import dk.borgerraadgiver.inquiry.CaseNumber;
import dk.borgerraadgiver.journal.EntryKind;
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
 * @param other the other case an event tells of, {@code null} when it tells of this one
 * only
 * @param corrects the entry this one corrects
 * @param correctedBy the entry that corrects this one
 * @param documents those that came with it
 */
record TimelineEntry(UUID id, EntryKind kind, LocalDate happenedOn, @Nullable LocalTime happenedTime,
		LocalDateTime writtenAt, @Nullable String author, String counterpart, String note, boolean withheld,
		@Nullable String event, List<String> details, @Nullable OtherCase other, @Nullable CorrectionLink corrects,
		@Nullable CorrectionLink correctedBy, List<TimelineDocument> documents) {

	/** In characters; what is longer is folded. */
	private static final int SHORT = 600;

	private static final int FEW_LINES = 10;

	TimelineEntry with(List<TimelineDocument> found) {
		return new TimelineEntry(this.id, this.kind, this.happenedOn, this.happenedTime, this.writtenAt, this.author,
				this.counterpart, this.note, this.withheld, this.event, this.details, this.other, this.corrects,
				this.correctedBy, found);
	}

	/** The message that names it. */
	public String key() {
		return (this.event != null) ? "journal.event." + this.event
				: "journal.kind." + this.kind.name().toLowerCase(Locale.ROOT);
	}

	/** The name of its icon. */
	public String icon() {
		return switch (this.kind) {
			case PHONE -> "smartphone";
			case MEETING -> "groups";
			case LETTER_IN -> "email";
			case LETTER_OUT -> "send";
			case INTERNAL -> "edit";
			case EVENT -> "info";
		};
	}

	/** Whether it was written down on another day than it happened. */
	public boolean isLate() {
		return this.event == null && !this.writtenAt.toLocalDate().equals(this.happenedOn);
	}

	/** Whether the note is shown by its beginning first. */
	public boolean isLong() {
		return this.note.length() > SHORT || this.note.lines().count() > FEW_LINES;
	}

	/** The beginning of a long note, to the end of a word. */
	public String beginning() {
		String lines = String.join("\n", this.note.lines().limit(FEW_LINES / 2).toList());
		if (lines.length() <= SHORT / 2) {
			return lines;
		}
		int space = lines.lastIndexOf(' ', SHORT / 2);
		return lines.substring(0, (space > 0) ? space : SHORT / 2);
	}

	/** Never prints what was said. */
	@Override
	public String toString() {
		return "TimelineEntry[" + this.id + "]";
	}

	/**
	 * A case an event tells of besides this one.
	 *
	 * @param number its number, {@code null} when the reader may not know of it
	 */
	record OtherCase(@Nullable CaseNumber number) implements ShownCase {

		public boolean isHidden() {
			return this.number == null;
		}

	}

}
