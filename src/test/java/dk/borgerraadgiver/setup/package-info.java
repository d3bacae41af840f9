@NullMarked
package dk.borgerraadgiver.setup;

import org.jspecify.annotations.NullMarked;
