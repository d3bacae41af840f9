package dk.borgerraadgiver.report.content;

/**
 * A number that says at a glance what a report is about.
 *
 * @param name what is counted, as {@code henvendelser}
 * @param number as it is read, {@code 1.295}
 * @param change against the first period it is compared with, in words; empty without one
 */
public record KeyNumber(String name, String number, String change) {

}
