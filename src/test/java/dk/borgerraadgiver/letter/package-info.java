@NullMarked
package dk.borgerraadgiver.letter;

import org.jspecify.annotations.NullMarked;
