package dk.borgerraadgiver.account;

import java.util.Set;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

/**
 * What can be changed of an account.
 *
 * @param fullName the person's name
 * @param roles what the person may do
 * @param version the account's version when the page was shown
 */
record EditAccountForm(@NotBlank(message = "{account.name.missing}") @Size(max = 200) String fullName,
		@NotEmpty(message = "{account.roles.missing}") Set<Role> roles, long version) {

	static EditAccountForm of(AccountRow account) {
		return new EditAccountForm(account.fullName(), Set.copyOf(account.roles()), account.version());
	}

}
