/**
 * Cases on their way out, as a spreadsheet, and the record of who took them.
 */
@NullMarked
package dk.borgerraadgiver.worklist.export;

import org.jspecify.annotations.NullMarked;
