package dk.borgerraadgiver.citizen;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * One of the things the office notes of a person.
 */
public enum CitizenField {

	/** What they are called. */
	NAME,

	/** How they are phoned. */
	PHONE,

	/** Their e-mail address. */
	EMAIL,

	/** Where they live. */
	ADDRESS,

	/** What they would rather speak than Danish. */
	LANGUAGE,

	/** Whether they need an interpreter. */
	INTERPRETER,

	/** Their CPR number. */
	CPR;

	/** What is known of a person in this field. */
	public @Nullable Object of(CitizenDetails details) {
		return switch (this) {
			case NAME -> details.name();
			case PHONE -> details.phone();
			case EMAIL -> details.email();
			case ADDRESS -> details.address();
			case LANGUAGE -> details.language();
			case INTERPRETER -> details.interpreter();
			case CPR -> details.cpr();
		};
	}

	/** The name of the field in a form. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Its name in the bundles. */
	public String key() {
		return "citizen." + word();
	}

}
