package dk.borgerraadgiver.letter;

import java.time.LocalDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A line of the list of templates.
 *
 * @param changedAt Danish time
 * @param changedBy who changed it, {@code null} when it came with the system
 */
record TemplateRow(UUID id, String name, Audience audience, boolean retired, LocalDateTime changedAt,
		@Nullable String changedBy) {
}
