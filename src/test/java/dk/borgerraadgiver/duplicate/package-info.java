@NullMarked
package dk.borgerraadgiver.duplicate;

import org.jspecify.annotations.NullMarked;
