@NullMarked
package dk.borgerraadgiver.worklist.bulk;

import org.jspecify.annotations.NullMarked;
