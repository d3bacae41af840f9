/**
 * Reading recommendations: the list, a page for each, and what is due.
 */
@NullMarked
package dk.borgerraadgiver.recommendation.reading;

import org.jspecify.annotations.NullMarked;
