package dk.borgerraadgiver.competence;

import java.util.UUID;

/**
 * Why an inquiry is not the office's as a rule.
 *
 * @param ruleId the rule that applies
 * @param groundId the ground on which it may be turned away
 * @param ground the ground's name
 * @param hint what the advisor is told
 * @param referTo where the citizen is to be sent, may be empty
 */
public record CompetenceHint(UUID ruleId, UUID groundId, String ground, String hint, String referTo) {
}
