package dk.borgerraadgiver.citizen;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import org.jspecify.annotations.Nullable;

/**
 * The text is a CPR number, or empty.
 */
@Documented
@Target({ ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER })
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CprNumber.Check.class)
public @interface CprNumber {

	String message() default "{citizen.cpr.wrong}";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	/**
	 * Reads the number to see whether it can be.
	 */
	class Check implements ConstraintValidator<CprNumber, String> {

		@Override
		public boolean isValid(@Nullable String typed, ConstraintValidatorContext context) {
			return typed == null || Cpr.parse(typed).isPresent();
		}

	}

}
