@NullMarked
package dk.borgerraadgiver.office;

import org.jspecify.annotations.NullMarked;
