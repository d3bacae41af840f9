package dk.borgerraadgiver.mediation;

import java.util.Map;

import dk.borgerraadgiver.shared.RuleBroken;

import org.springframework.validation.Errors;

/**
 * Puts what is wrong where the advisor can mend it.
 */
final class Mistakes {

	// the field at which a broken rule is told, where the form has it
	private static final Map<String, String> FIELDS = Map.of("mediation.department.gone", "departmentId",
			"mediation.representative.gone", "representativeId", "mediation.proposed.after-answer", "proposedOn",
			"mediation.answer.before-proposal", "answeredOn", "mediation.meeting.before-acceptance", "day",
			"mediation.end.before-meeting", "endedOn");

	private Mistakes() {
	}

	/**
	 * Tells a broken rule.
	 * @param dayField the field with the form's own day
	 */
	static void reject(Errors errors, RuleBroken broken, String dayField) {
		var field = broken.key().equals("mediation.day.in-future") ? dayField : FIELDS.get(broken.key());
		if (field != null) {
			errors.rejectValue(field, broken.key(), broken.arguments(), broken.key());
		}
		else {
			errors.reject(broken.key(), broken.arguments(), broken.key());
		}
	}

}
