package dk.borgerraadgiver.account;

import java.time.Clock;
import java.util.Optional;

import dk.borgerraadgiver.shared.SecretToken;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets those who hold a link choose their password, once.
 */
@Service
@Transactional
class Invitations {

	private final Accounts accounts;

	private final PasswordEncoder passwords;

	private final Clock clock;

	Invitations(Accounts accounts, PasswordEncoder passwords, Clock clock) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.clock = clock;
	}

	/** Whom a link invites, unless it is unknown, used or too old. */
	@Transactional(readOnly = true)
	public Optional<Viewer> invited(SecretToken token) {
		return open(token).map(Account::viewer);
	}

	/**
	 * Chooses the password and uses up the link.
	 * @return whether the link could still be used
	 */
	public boolean accept(SecretToken token, TypedPassword password) {
		var account = open(token);
		account.ifPresent((found) -> found.choosePassword(String.valueOf(this.passwords.encode(password.text()))));
		return account.isPresent();
	}

	private Optional<Account> open(SecretToken token) {
		return this.accounts.findByInvitationHash(token.hash())
			.filter((account) -> account.isInvited(this.clock.instant()));
	}

}
