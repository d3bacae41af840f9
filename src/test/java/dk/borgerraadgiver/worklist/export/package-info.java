@NullMarked
package dk.borgerraadgiver.worklist.export;

import org.jspecify.annotations.NullMarked;
