/**
 * What a file would do: every row checked, every name found or not, before anything is
 * written.
 */
@NullMarked
package dk.borgerraadgiver.spreadsheet.plan;

import org.jspecify.annotations.NullMarked;
