package dk.borgerraadgiver.web;

import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.validation.Validator;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Binds every form alike: text without blanks around it, an empty field is no value, and
 * all mistakes are told at once.
 */
@ControllerAdvice
class FormAdvice {

	private final Validator validator;

	FormAdvice(Validator validator) {
		this.validator = validator;
	}

	@InitBinder("form")
	void bind(WebDataBinder binder) {
		binder.registerCustomEditor(String.class, new StringTrimmerEditor(true));
		// Otherwise one unreadable field of a record hides every other mistake.
		binder.replaceValidators(this.validator);
	}

}
