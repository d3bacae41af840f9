/**
 * The chapters the office's reports begin with: its own, or the usual ones until it
 * changes them. A report that is begun gets a copy; what is changed here changes none.
 */
@NullMarked
package dk.borgerraadgiver.report.outline;

import org.jspecify.annotations.NullMarked;
