package dk.borgerraadgiver.journal.content;

import java.util.UUID;

/**
 * What a store tells of content it keeps.
 *
 * @param id by which it is opened again
 * @param size in bytes
 * @param sha256 of all of it, in hexadecimal
 */
public record StoredContent(UUID id, long size, String sha256) {
}
