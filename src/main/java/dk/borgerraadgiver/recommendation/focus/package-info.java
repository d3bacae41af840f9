/**
 * Focus areas: what the office watches in a period, and what came of it.
 */
@NullMarked
package dk.borgerraadgiver.recommendation.focus;

import org.jspecify.annotations.NullMarked;
