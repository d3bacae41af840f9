/**
 * Chains the lines of the log, so that one that is changed or removed shows.
 */
@NullMarked
package dk.borgerraadgiver.audit.chain;

import org.jspecify.annotations.NullMarked;
