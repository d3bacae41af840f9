package dk.borgerraadgiver.recommendation.given;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * What a recommendation says, to whom, and since when.
 *
 * @param title one line
 * @param text what is recommended
 * @param background why, in words the council reads; may be empty
 * @param givenOn the day it was given
 * @param departments the departments it is addressed to; none means the whole
 * municipality
 */
record Wording(String title, String text, String background, LocalDate givenOn, Set<UUID> departments) {

	Wording {
		departments = Set.copyOf(departments);
	}

}
