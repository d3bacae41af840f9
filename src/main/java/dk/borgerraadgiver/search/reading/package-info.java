/**
 * Reads the text of documents, so that they are found by it.
 */
@NullMarked
package dk.borgerraadgiver.search.reading;

import org.jspecify.annotations.NullMarked;
