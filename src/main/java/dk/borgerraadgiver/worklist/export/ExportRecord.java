package dk.borgerraadgiver.worklist.export;

import java.time.LocalDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * That somebody took cases out of the system.
 *
 * @param id which export
 * @param by who
 * @param at when, on the office's clock
 * @param filter what found them
 * @param chosen whether they were chosen one by one
 * @param rows how many, as far as the viewer may know; {@code null} when that is not
 * known
 * @param format the kind of file
 * @param persons whether with subjects and citizens' names
 */
record ExportRecord(UUID id, String by, LocalDateTime at, String filter, boolean chosen, @Nullable Long rows,
		String format, boolean persons) {
}
