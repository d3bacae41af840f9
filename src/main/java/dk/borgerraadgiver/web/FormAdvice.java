package dk.borgerraadgiver.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.validation.Errors;
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
	void bind(WebDataBinder binder, HttpServletRequest request) {
		// no database keeps a NUL, and nobody means one
		binder.registerCustomEditor(String.class, new StringTrimmerEditor("\u0000", true));
		// Otherwise one unreadable field of a record hides every other mistake.
		binder.replaceValidators(this.validator);
		if (KeptForm.isResumed(request)) {
			binder.addValidators(new NothingSavedYet());
		}
	}

	/**
	 * Makes a form that is shown again after signing in count as not finished.
	 */
	private static final class NothingSavedYet implements Validator {

		@Override
		public boolean supports(Class<?> type) {
			return true;
		}

		@Override
		public void validate(Object target, Errors errors) {
			errors.reject("web.resumed");
		}

	}

}
