package dk.borgerraadgiver.web;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/**
 * Shows another state of a form while somebody is still typing, as with one more row.
 */
@Component
public class FormAgain {

	private final ConversionService conversions;

	FormAgain(@Qualifier("mvcConversionService") ConversionService conversions) {
		this.conversions = conversions;
	}

	/**
	 * Puts the form into the model without losing text that could not be read as a date.
	 * The rest is not complained about.
	 */
	public void show(Model model, Object form, BindingResult typed) {
		var fresh = new BeanPropertyBindingResult(form, "form");
		fresh.initConversion(this.conversions);
		typed.getFieldErrors().stream().filter(FieldError::isBindingFailure).forEach(fresh::addError);
		model.addAttribute("form", form);
		model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", fresh);
	}

}
