package dk.borgerraadgiver.account;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens accounts for people who are known to the office from the start: the first
 * administrator and the demo office's staff. Everybody else is invited.
 */
@Service
public class AccountRegistry {

	private final Accounts accounts;

	private final PasswordEncoder passwords;

	private final Clock clock;

	AccountRegistry(Accounts accounts, PasswordEncoder passwords, Clock clock) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.clock = clock;
	}

	/**
	 * Opens an account that can be used at once.
	 * @return the new account's id
	 */
	@Transactional
	public UUID open(String username, String fullName, Set<Role> roles, TypedPassword password) {
		var account = new Account(username, fullName, roles, this.clock.instant());
		account.choosePassword(String.valueOf(this.passwords.encode(password.text())));
		return this.accounts.save(account).id();
	}

	/** Whether anybody has an account yet. */
	public boolean isEmpty() {
		return this.accounts.count() == 0;
	}

}
