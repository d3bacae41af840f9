@NullMarked
package dk.borgerraadgiver.worklist.team;

import org.jspecify.annotations.NullMarked;
