/**
 * Giving a recommendation, and everything that is done with it since.
 */
@NullMarked
package dk.borgerraadgiver.recommendation.given;

import org.jspecify.annotations.NullMarked;
