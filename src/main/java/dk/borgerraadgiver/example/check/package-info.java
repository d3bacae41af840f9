/**
 * The check of an example for what could tell of a person.
 */
@NullMarked
package dk.borgerraadgiver.example.check;

import org.jspecify.annotations.NullMarked;
