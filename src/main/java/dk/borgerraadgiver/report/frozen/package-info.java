/**
 * Reports whose text and figures stand for good, and their outputs.
 */
@NullMarked
package dk.borgerraadgiver.report.frozen;

import org.jspecify.annotations.NullMarked;
