package dk.borgerraadgiver.journal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What people noted, as it stands now: the last of a chain of corrections.
 *
 * @param author who wrote it
 * @param writtenAt when, Danish time
 */
record NotedEntry(UUID id, EntryKind kind, LocalDate happenedOn, @Nullable LocalTime happenedTime, String counterpart,
		String note, boolean withheld, @Nullable String author, LocalDateTime writtenAt) {

	/** Never prints what was said. */
	@Override
	public String toString() {
		return "NotedEntry[" + this.id + "]";
	}

}
