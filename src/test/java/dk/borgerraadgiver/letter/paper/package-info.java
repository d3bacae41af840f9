@NullMarked
package dk.borgerraadgiver.letter.paper;

import org.jspecify.annotations.NullMarked;
