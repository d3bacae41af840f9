package dk.borgerraadgiver.account;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.validation.FieldError;
import org.springframework.validation.SimpleErrors;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordRulesTests {

	private static List<String> wrongWith(@Nullable String password, @Nullable String repeated) {
		var form = new NewPasswordForm(typed(password), typed(repeated));
		var errors = new SimpleErrors(form);
		PasswordRules.check(errors, form.password(), form.repeatedPassword(), "rikke.raadgiver", "Ringsted Kommune");
		return errors.getFieldErrors().stream().map(FieldError::getCode).map(String::valueOf).toList();
	}

	@SuppressWarnings("NullAway") // a field that was not sent
	private static TypedPassword typed(@Nullable String text) {
		return (text != null) ? new TypedPassword(text) : null;
	}

	@Test
	void twelveCharactersAreEnoughWhateverTheyAre() {
		assertThat(wrongWith("åååååååååååå", "åååååååååååå")).isEmpty();
		assertThat(wrongWith("to ord og et", "to ord og et")).isEmpty();
	}

	@Test
	void elevenCharactersAreTooFew() {
		assertThat(wrongWith("elleve tegn", "elleve tegn")).containsExactly("account.password.short");
		assertThat(wrongWith(null, null)).containsExactly("account.password.short");
	}

	@Test
	void aPasswordLongerThanCanBeReadIsRefused() {
		assertThat(wrongWith("x".repeat(72), "x".repeat(72))).isEmpty();
		assertThat(wrongWith("å".repeat(37), "å".repeat(37))).containsExactly("account.password.long");
	}

	@Test
	void aPasswordIsNotTheUsernameOrTheMunicipality() {
		assertThat(wrongWith("Rikke.Raadgiver", "Rikke.Raadgiver")).containsExactly("account.password.plain");
		assertThat(wrongWith("ringstedkommune", "ringstedkommune")).containsExactly("account.password.plain");
	}

	@Test
	void bothMustBeAlikeBlanksIncluded() {
		assertThat(wrongWith("en god sætning ", "en god sætning")).containsExactly("account.password.different");
	}

	@Test
	void aPasswordNeverShowsItself() {
		assertThat(new TypedPassword("hemmelighed").toString()).doesNotContain("hemmelighed");
	}

}
