/**
 * Telling a table whole in one report although it has small counts: who decided it, when
 * and why. {@code docs/small-counts.md} says what is kept back otherwise.
 */
@NullMarked
package dk.borgerraadgiver.report.disclosure;

import org.jspecify.annotations.NullMarked;
