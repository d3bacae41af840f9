package dk.borgerraadgiver.journal.content;

import org.jspecify.annotations.Nullable;

/**
 * What a file is.
 *
 * @param found the media type its content has
 * @param named the media type its name says, where that is another
 */
record ContentType(String found, @Nullable String named) {
}
