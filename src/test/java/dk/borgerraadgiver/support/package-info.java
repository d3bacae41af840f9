/**
 * What the tests of every room stand on: a PostgreSQL and an office to try things in.
 */
@NullMarked
package dk.borgerraadgiver.support;

import org.jspecify.annotations.NullMarked;
