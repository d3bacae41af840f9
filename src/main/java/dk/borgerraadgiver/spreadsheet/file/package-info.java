/**
 * The file itself: CSV or XLSX, turned into rows of plain text.
 */
@NullMarked
@NamedInterface("file")
package dk.borgerraadgiver.spreadsheet.file;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
