package dk.borgerraadgiver.account;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * What a password must be: long, and not the first thing a stranger would try. No rules
 * of composition, they only make people write passwords down.
 */
public final class PasswordRules {

	/** The fewest characters a password may have. */
	public static final int SHORTEST = 12;

	/** BCrypt reads no further. */
	private static final int LONGEST_BYTES = 72;

	private PasswordRules() {
	}

	/**
	 * Adds what is wrong with a new password to the errors of the form's fields
	 * {@code password} and {@code repeatedPassword}.
	 * @param tooPlain words the password must not equal, such as the username
	 */
	public static void check(Errors errors, @Nullable TypedPassword password, @Nullable TypedPassword repeatedPassword,
			@Nullable String... tooPlain) {
		String text = (password != null) ? password.text() : "";
		if (text.codePointCount(0, text.length()) < SHORTEST) {
			errors.rejectValue("password", "account.password.short", new Object[] { SHORTEST }, null);
		}
		else if (text.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
			errors.rejectValue("password", "account.password.long");
		}
		else if (isOneOf(text, tooPlain)) {
			errors.rejectValue("password", "account.password.plain");
		}
		else if (repeatedPassword == null || !repeatedPassword.text().equals(text)) {
			errors.rejectValue("repeatedPassword", "account.password.different");
		}
	}

	private static boolean isOneOf(String text, @Nullable String... words) {
		for (String word : words) {
			if (word != null && squeezed(word).equals(squeezed(text))) {
				return true;
			}
		}
		return false;
	}

	private static String squeezed(String text) {
		return text.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
	}

}
