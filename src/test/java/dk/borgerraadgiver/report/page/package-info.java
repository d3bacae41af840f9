/**
 * Tests of the office's figures.
 */
@NullMarked
package dk.borgerraadgiver.report.page;

import org.jspecify.annotations.NullMarked;
