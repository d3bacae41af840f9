/**
 * Tests of the office's figures.
 */
@NullMarked
package dk.borgerraadgiver.report.file;

import org.jspecify.annotations.NullMarked;
