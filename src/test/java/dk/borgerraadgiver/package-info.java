/**
 * Tests of the whole house.
 */
@NullMarked
package dk.borgerraadgiver;

import org.jspecify.annotations.NullMarked;
