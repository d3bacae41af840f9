package dk.borgerraadgiver.recommendation.focus;

import java.util.Set;
import java.util.UUID;

import dk.borgerraadgiver.shared.Period;

/**
 * What is watched, why and when.
 *
 * @param title one line
 * @param why in words the council reads; may be empty
 * @param period when
 * @param departments where; none means across the municipality
 * @param problems the problems it comes from
 */
record Plan(String title, String why, Period period, Set<UUID> departments, Set<UUID> problems) {

	Plan {
		departments = Set.copyOf(departments);
		problems = Set.copyOf(problems);
	}

}
