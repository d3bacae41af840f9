/**
 * Whole days of the office, played in a real browser from the first call to the lesson
 * learned.
 */
@NullMarked
package dk.borgerraadgiver.journey;

import org.jspecify.annotations.NullMarked;
