package dk.borgerraadgiver.inquiry;

import java.util.Map;

import dk.borgerraadgiver.shared.RuleBroken;
import dk.borgerraadgiver.web.FormAgain;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;

/**
 * Puts what is wrong with an inquiry's form where the advisor can mend it.
 */
@Component
class FormErrors {

	// the field at which a broken rule is told; others are told above the form
	private static final Map<String, String> FIELDS = Map.of("inquiry.received.in-future", "receivedOn",
			"inquiry.received.too-early", "receivedOn", "inquiry.received.after-closing", "receivedOn",
			"inquiry.closed.in-future", "closedOn", "inquiry.closed.before-open", "closedOn",
			"inquiry.anonymous.with-details", "anonymous", "inquiry.citizen.none-of-kind", "citizenId");

	private final FormAgain forms;

	FormErrors(FormAgain forms) {
		this.forms = forms;
	}

	void reject(Errors errors, RuleBroken broken) {
		String field = FIELDS.get(broken.key());
		if (field != null) {
			errors.rejectValue(field, broken.key(), broken.arguments(), broken.key());
		}
		else {
			errors.reject(broken.key(), broken.arguments(), broken.key());
		}
	}

	/**
	 * Shows another state of a form without losing text that could not be read as a date.
	 * The rest is not complained about: the advisor is still typing.
	 */
	void replace(Model model, Object form, BindingResult typed) {
		this.forms.show(model, form, typed);
	}

}
