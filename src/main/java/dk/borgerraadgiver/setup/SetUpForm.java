package dk.borgerraadgiver.setup;

import dk.borgerraadgiver.account.TypedPassword;
import dk.borgerraadgiver.account.Usernames;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What it takes to set up an office.
 *
 * @param code the code from the console
 * @param municipality the municipality's name
 * @param fullName the first administrator's name
 * @param username what the first administrator signs in with
 * @param password the first administrator's password
 * @param repeatedPassword the same again
 * @param advisor whether the first administrator is also the advisor
 */
record SetUpForm(@NotBlank(message = "{setup.code.missing}") @Size(max = 100) String code,
		@NotBlank(message = "{setup.municipality.missing}") @Size(max = 100) String municipality,
		@NotBlank(message = "{account.name.missing}") @Size(max = 200) String fullName,
		@NotBlank(message = "{account.username.missing}") @Size(max = 100) @Pattern(regexp = Usernames.PATTERN,
				message = "{account.username.characters}") String username,
		TypedPassword password, TypedPassword repeatedPassword, boolean advisor) {

	static final SetUpForm EMPTY = new SetUpForm("", "", "", "", TypedPassword.NONE, TypedPassword.NONE, false);

}
