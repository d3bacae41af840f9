package dk.borgerraadgiver.account;

import java.util.UUID;

import dk.borgerraadgiver.shared.NotFound;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What everybody may do with their own account.
 */
@Service
class OwnAccount {

	private final Accounts accounts;

	private final PasswordEncoder passwords;

	OwnAccount(Accounts accounts, PasswordEncoder passwords) {
		this.accounts = accounts;
		this.passwords = passwords;
	}

	boolean holds(Viewer viewer, TypedPassword password) {
		return this.passwords.matches(password.text(), viewer.passwordHash());
	}

	/** Changes the password and returns the person as the account stands then. */
	@Transactional
	Viewer changePassword(UUID id, TypedPassword password) {
		var account = this.accounts.findById(id).orElseThrow(() -> new NotFound("account " + id));
		account.choosePassword(String.valueOf(this.passwords.encode(password.text())));
		return account.viewer();
	}

}
