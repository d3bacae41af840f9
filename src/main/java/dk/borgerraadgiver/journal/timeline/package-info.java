/**
 * The journal as it is read on the case page.
 */
@NullMarked
package dk.borgerraadgiver.journal.timeline;

import org.jspecify.annotations.NullMarked;
