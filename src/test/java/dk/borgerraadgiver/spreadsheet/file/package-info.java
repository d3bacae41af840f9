/**
 * Files as offices really hand them over.
 */
@NullMarked
package dk.borgerraadgiver.spreadsheet.file;

import org.jspecify.annotations.NullMarked;
