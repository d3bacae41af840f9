@NullMarked
package dk.borgerraadgiver.competence;

import org.jspecify.annotations.NullMarked;
