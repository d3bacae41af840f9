package dk.borgerraadgiver.recommendation.given;

import java.util.Map;

import dk.borgerraadgiver.shared.RuleBroken;

import org.springframework.validation.Errors;

/**
 * Tells a broken rule at the field where it can be mended.
 */
final class Mistakes {

	private static final Map<String, String> FIELDS = Map.of("recommendation.given.in-future", "givenOn",
			"recommendation.given.after-status", "givenOn", "recommendation.follow-up.before-given", "followUpOn",
			"recommendation.reason.missing", "reason", "recommendation.day.in-future", "on",
			"recommendation.day.before-given", "on", "recommendation.day.before-status", "on",
			"recommendation.answer.whose", "departmentId", "recommendation.follow-up.nothing", "progress");

	private Mistakes() {
	}

	static void reject(Errors errors, RuleBroken broken) {
		String field = FIELDS.get(broken.key());
		if (field != null) {
			errors.rejectValue(field, broken.key(), broken.arguments(), broken.key());
		}
		else {
			errors.reject(broken.key(), broken.arguments(), broken.key());
		}
	}

}
