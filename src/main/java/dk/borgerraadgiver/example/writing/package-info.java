/**
 * The library of examples: written, looked over, made ready, taken out of use.
 */
@NullMarked
package dk.borgerraadgiver.example.writing;

import org.jspecify.annotations.NullMarked;
