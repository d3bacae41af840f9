package dk.borgerraadgiver.report.selection;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A recommendation a report leaves out.
 *
 * @param recommendationId which one
 * @param title its title
 * @param author the full name of who left it out
 * @param leftOutAt when
 */
public record LeftOut(UUID recommendationId, String title, String author, OffsetDateTime leftOutAt) {
}
