package dk.borgerraadgiver.worklist.export;

import java.time.LocalDateTime;
import java.util.UUID;

/**
 * That somebody took cases out of the system.
 *
 * @param id which export
 * @param by who
 * @param at when, on the office's clock
 * @param filter what found them
 * @param chosen whether they were chosen one by one
 * @param rows how many
 * @param format the kind of file
 * @param persons whether with subjects and citizens' names
 */
record ExportRecord(UUID id, String by, LocalDateTime at, String filter, boolean chosen, int rows, String format,
		boolean persons) {
}
