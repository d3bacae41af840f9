/**
 * Danish words as a search compares them.
 */
@NullMarked
package dk.borgerraadgiver.search.text;

import org.jspecify.annotations.NullMarked;
