/**
 * What is counted and how: a figure is a place in a table, its number and the list behind
 * it come from one relation. Begin with
 * {@link dk.borgerraadgiver.report.counting.Figures}.
 */
@NullMarked
@NamedInterface("counting")
package dk.borgerraadgiver.report.counting;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
