/**
 * Whose a case is, who may see it, and who has it open right now.
 */
@NullMarked
package dk.borgerraadgiver.worklist.team;

import org.jspecify.annotations.NullMarked;
