/**
 * Figures in a text: what can be written between double braces, and what it becomes.
 * Begin with {@link dk.borgerraadgiver.report.binding.ChapterText}.
 */
@NullMarked
package dk.borgerraadgiver.report.binding;

import org.jspecify.annotations.NullMarked;
