/**
 * The letter on paper: Markdown becomes an accessible PDF and a Word document.
 */
@NullMarked
package dk.borgerraadgiver.letter.paper;

import org.jspecify.annotations.NullMarked;
