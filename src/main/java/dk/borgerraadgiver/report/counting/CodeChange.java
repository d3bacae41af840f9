package dk.borgerraadgiver.report.counting;

/**
 * A department, category or other code that reads differently at the end of the chosen
 * period than at the start of the earliest one.
 *
 * @param kind {@code merged}, {@code renamed} or {@code moved}
 * @param before what it was called with its group
 * @param after what it, or its successor, is called
 */
public record CodeChange(String kind, String before, String after) {

}
