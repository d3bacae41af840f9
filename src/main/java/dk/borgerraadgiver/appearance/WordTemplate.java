package dk.borgerraadgiver.appearance;

import java.time.OffsetDateTime;

/**
 * The municipality's Word template as the page of it shows it.
 *
 * @param name what its file was called
 * @param uploadedAt when it was handed over
 */
public record WordTemplate(String name, OffsetDateTime uploadedAt) {
}
