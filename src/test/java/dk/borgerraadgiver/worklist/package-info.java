@NullMarked
package dk.borgerraadgiver.worklist;

import org.jspecify.annotations.NullMarked;
