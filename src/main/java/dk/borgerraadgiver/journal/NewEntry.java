package dk.borgerraadgiver.journal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Something people did or were told, on its way into the journal.
 *
 * @param id made with the form it comes from: sent twice it is still one entry
 * @param kind anything but {@link EntryKind#EVENT}
 * @param on the day it happened, not in the future
 * @param at the time of that day, when known
 * @param counterpart who was spoken or written to, at most 300 characters, may be empty
 * @param note at most 100.000 characters, may be empty
 * @param withheld whether it must not be handed out
 * @param documents those that belong to it
 */
public record NewEntry(UUID id, EntryKind kind, LocalDate on, @Nullable LocalTime at, String counterpart, String note,
		boolean withheld, List<NewDocument> documents) {

	public NewEntry {
		if (kind == EntryKind.EVENT) {
			throw new IllegalArgumentException("what the system did is told by a CaseEvent");
		}
		documents = List.copyOf(documents);
	}

	/** Without what was said. */
	@Override
	public String toString() {
		return "NewEntry[" + this.id + "]";
	}

}
