@NullMarked
package dk.borgerraadgiver.followup.day;

import org.jspecify.annotations.NullMarked;
