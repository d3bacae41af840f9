/**
 * The office's workshop: where reports are begun, written, checked and frozen.
 */
@NullMarked
package dk.borgerraadgiver.report.writing;

import org.jspecify.annotations.NullMarked;
