@NullMarked
package dk.borgerraadgiver.problem;

import org.jspecify.annotations.NullMarked;
