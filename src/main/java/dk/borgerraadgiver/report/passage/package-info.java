/**
 * What a report takes in whole: recommendations, what became of earlier ones, focus areas
 * and examples. Begin with {@link dk.borgerraadgiver.report.passage.PassageBook}.
 */
@NullMarked
package dk.borgerraadgiver.report.passage;

import org.jspecify.annotations.NullMarked;
