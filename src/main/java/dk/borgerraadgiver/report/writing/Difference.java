package dk.borgerraadgiver.report.writing;

import org.jspecify.annotations.Nullable;

/**
 * A figure of a frozen report that would be another today.
 *
 * @param chapter the heading of the chapter it stands in
 * @param what which figure it is, in words
 * @param then as it stands in the report, {@code null} when it stands there not at all
 * @param today as it would stand today, {@code null} when not at all
 */
record Difference(String chapter, String what, @Nullable String then, @Nullable String today) {
}
