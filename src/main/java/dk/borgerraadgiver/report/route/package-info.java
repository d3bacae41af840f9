/**
 * The way of a report after it was frozen: handed over, discussed, published, corrected,
 * taken back.
 */
@NullMarked
package dk.borgerraadgiver.report.route;

import org.jspecify.annotations.NullMarked;
