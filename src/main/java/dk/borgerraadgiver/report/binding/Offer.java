package dk.borgerraadgiver.report.binding;

/**
 * Something that can be written between double braces, and what it would say by now.
 *
 * @param source what is written, with its braces
 * @param value what it would say
 */
public record Offer(String source, String value) {
}
