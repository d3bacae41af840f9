package dk.borgerraadgiver.problem;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A problem in the list.
 *
 * @param id the problem
 * @param title what it is called
 * @param status what the office means to do about it
 * @param cases how many cases it has that the viewer may know of
 * @param open how many of them are open
 * @param departments how many departments they concern, mergers taken as one
 * @param latest the day the latest of them was received
 */
record ProblemRow(UUID id, String title, ProblemStatus status, long cases, long open, long departments,
		@Nullable LocalDate latest) {
}
