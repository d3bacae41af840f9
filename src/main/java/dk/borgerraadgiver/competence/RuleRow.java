package dk.borgerraadgiver.competence;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A rule as it stands in the list.
 *
 * @param id the rule
 * @param months months between event and complaint, if that is its condition
 * @param list the list of the code that is its condition, if it is one
 * @param about the name of that code
 * @param ground the ground's name
 * @param hint what the advisor is told
 * @param referTo where the citizen is to be sent, may be empty
 */
record RuleRow(UUID id, @Nullable Integer months, @Nullable String list, @Nullable String about, String ground,
		String hint, String referTo) {
}
