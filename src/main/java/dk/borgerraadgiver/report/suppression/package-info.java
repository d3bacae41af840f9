/**
 * Keeps small numbers of a crossing back, and as many others as it takes that they can't
 * be computed. {@code docs/small-counts.md} says what it promises.
 */
@NullMarked
package dk.borgerraadgiver.report.suppression;

import org.jspecify.annotations.NullMarked;
