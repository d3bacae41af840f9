/**
 * The figures as a CSV file, by the page and by the command.
 */
@NullMarked
package dk.borgerraadgiver.report.file;

import org.jspecify.annotations.NullMarked;
