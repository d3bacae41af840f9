/**
 * Tests of the office's figures.
 */
@NullMarked
package dk.borgerraadgiver.report.counting;

import org.jspecify.annotations.NullMarked;
