package dk.borgerraadgiver.citizen;

import java.util.Locale;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * One of the things the office notes of a person.
 */
public enum CitizenField {

	/** What they are called. */
	NAME(CitizenDetails::name),

	/** How they are phoned. */
	PHONE(CitizenDetails::phone),

	/** Their e-mail address. */
	EMAIL(CitizenDetails::email),

	/** Where they live. */
	ADDRESS(CitizenDetails::address),

	/** What they would rather speak than Danish. */
	LANGUAGE(CitizenDetails::language),

	/** Whether they need an interpreter. */
	INTERPRETER(CitizenDetails::interpreter),

	/** Their CPR number. */
	CPR(CitizenDetails::cpr);

	private final Function<CitizenDetails, @Nullable Object> value;

	CitizenField(Function<CitizenDetails, @Nullable Object> value) {
		this.value = value;
	}

	/** What is known of a person in this field. */
	public @Nullable Object of(CitizenDetails details) {
		return this.value.apply(details);
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
