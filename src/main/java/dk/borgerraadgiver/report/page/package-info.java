/**
 * The page of figures and the pages behind each of them.
 */
@NullMarked
package dk.borgerraadgiver.report.page;

import org.jspecify.annotations.NullMarked;
