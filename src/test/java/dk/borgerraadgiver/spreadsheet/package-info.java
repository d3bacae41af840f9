/**
 * An office's cases on their way in.
 */
@NullMarked
package dk.borgerraadgiver.spreadsheet;

import org.jspecify.annotations.NullMarked;
