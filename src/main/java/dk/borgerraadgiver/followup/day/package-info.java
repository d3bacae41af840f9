/**
 * An advisor's day: what is due, what is silent, what they opened last, and their
 * calendar.
 */
@NullMarked
package dk.borgerraadgiver.followup.day;

import org.jspecify.annotations.NullMarked;
