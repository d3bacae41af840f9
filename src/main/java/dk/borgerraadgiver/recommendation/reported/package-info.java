/**
 * What reports tell of recommendations and focus areas, and that they do.
 */
@NullMarked
package dk.borgerraadgiver.recommendation.reported;

import org.jspecify.annotations.NullMarked;
