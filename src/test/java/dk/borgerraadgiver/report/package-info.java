/**
 * Tests of the office's figures.
 */
@NullMarked
package dk.borgerraadgiver.report;

import org.jspecify.annotations.NullMarked;
