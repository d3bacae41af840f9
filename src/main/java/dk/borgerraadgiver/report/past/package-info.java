/**
 * What was published of earlier periods, before the office had this system or in another
 * one, and what the municipality itself counts. Begin with
 * {@link dk.borgerraadgiver.report.past.PublishedFigures}.
 */
@NullMarked
package dk.borgerraadgiver.report.past;

import org.jspecify.annotations.NullMarked;
