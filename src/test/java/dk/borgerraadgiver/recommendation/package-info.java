@NullMarked
package dk.borgerraadgiver.recommendation;

import org.jspecify.annotations.NullMarked;
