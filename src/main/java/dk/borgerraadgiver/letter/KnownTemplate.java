package dk.borgerraadgiver.letter;

import java.util.UUID;

/**
 * A template as it is saved.
 *
 * @param wording what it says
 * @param retired whether it is out of use
 * @param version grows with each change
 */
record KnownTemplate(UUID id, Wording wording, boolean retired, long version) {
}
