package dk.borgerraadgiver.search.text;

/**
 * A stretch of text.
 *
 * @param text as it was written
 * @param marked whether it is what was looked for
 */
public record Fragment(String text, boolean marked) {
}
