/**
 * What is found wrong before anything is written.
 */
@NullMarked
package dk.borgerraadgiver.spreadsheet.plan;

import org.jspecify.annotations.NullMarked;
