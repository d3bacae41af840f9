/**
 * Which recommendations a report leaves out: chosen by the advisor while it is a draft,
 * and kept with it.
 */
@NullMarked
package dk.borgerraadgiver.report.selection;

import org.jspecify.annotations.NullMarked;
