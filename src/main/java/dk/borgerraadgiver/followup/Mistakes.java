package dk.borgerraadgiver.followup;

import java.util.Map;

import dk.borgerraadgiver.shared.RuleBroken;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * Tells a broken rule at the field where it can be mended, and above the form where there
 * is none.
 */
@Component
class Mistakes {

	private static final Map<String, String> FIELDS = Map.of("followup.forward.nobody", "chosen",
			"followup.forward.reason.missing", "reason", "followup.rule.due-too-early", "dueOn",
			"followup.rule.before-asked", "on", "followup.rule.before-received", "on");

	void reject(Errors errors, RuleBroken broken) {
		var field = FIELDS.get(broken.key());
		if (field != null) {
			errors.rejectValue(field, broken.key(), broken.arguments(), broken.key());
		}
		else {
			errors.reject(broken.key(), broken.arguments(), broken.key());
		}
	}

}
