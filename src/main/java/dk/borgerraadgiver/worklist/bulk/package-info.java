/**
 * What is done to many cases at once.
 */
@NullMarked
package dk.borgerraadgiver.worklist.bulk;

import org.jspecify.annotations.NullMarked;
