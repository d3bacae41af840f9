/**
 * The content of documents: what it is, and where it is kept.
 */
@NullMarked
package dk.borgerraadgiver.journal.content;

import org.jspecify.annotations.NullMarked;
