/**
 * What a recommendation rests on: cases, their matters and findings, and problems.
 */
@NullMarked
package dk.borgerraadgiver.recommendation.basis;

import org.jspecify.annotations.NullMarked;
