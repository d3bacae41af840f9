@NullMarked
package dk.borgerraadgiver.appearance;

import org.jspecify.annotations.NullMarked;
