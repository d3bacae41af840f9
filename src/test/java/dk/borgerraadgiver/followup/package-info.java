@NullMarked
package dk.borgerraadgiver.followup;

import org.jspecify.annotations.NullMarked;
