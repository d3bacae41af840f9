package dk.borgerraadgiver.search;

/**
 * A stretch of text.
 *
 * @param text as it was written
 * @param marked whether it is what was looked for
 */
record Fragment(String text, boolean marked) {
}
