package dk.borgerraadgiver.account;

import java.util.Set;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Who is to be invited.
 *
 * @param fullName the person's name
 * @param username what the person will sign in with
 * @param roles what the person may do
 */
record InviteAccountForm(@NotBlank(message = "{account.name.missing}") @Size(max = 200) String fullName,
		@NotBlank(message = "{account.username.missing}") @Size(max = 100) @Pattern(regexp = Usernames.PATTERN,
				message = "{account.username.characters}") String username,
		@NotEmpty(message = "{account.roles.missing}") Set<Role> roles) {

	static final InviteAccountForm EMPTY = new InviteAccountForm("", "", Set.of());

}
