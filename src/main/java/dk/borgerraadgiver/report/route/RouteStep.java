package dk.borgerraadgiver.report.route;

import java.time.LocalDate;

/**
 * Something that happened to a report.
 *
 * @param kind what happened
 * @param happenedOn the day it happened
 * @param place the committee or whom it was given to, may be empty
 * @param outcome what came of it, may be empty
 * @param note what is to be said of it, may be empty
 * @param author the full name of who noted it
 */
public record RouteStep(StepKind kind, LocalDate happenedOn, String place, String outcome, String note, String author) {
}
