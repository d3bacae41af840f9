/**
 * The outputs of a report, a class for each format, all from the same content.
 */
@NullMarked
package dk.borgerraadgiver.report.format;

import org.jspecify.annotations.NullMarked;
