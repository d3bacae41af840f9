/**
 * The file itself: CSV or XLSX, turned into rows of plain text.
 */
@NullMarked
package dk.borgerraadgiver.spreadsheet.file;

import org.jspecify.annotations.NullMarked;
