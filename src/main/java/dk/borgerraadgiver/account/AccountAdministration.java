package dk.borgerraadgiver.account;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;

import dk.borgerraadgiver.shared.NotFound;
import dk.borgerraadgiver.shared.RuleBroken;
import dk.borgerraadgiver.shared.SecretToken;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an administrator does with the people who sign in. Somebody can always administer
 * the office afterwards.
 */
@Service
@Transactional
class AccountAdministration {

	private final Accounts accounts;

	private final Clock clock;

	AccountAdministration(Accounts accounts, Clock clock) {
		this.accounts = accounts;
		this.clock = clock;
	}

	Invited invite(String username, String fullName, Set<Role> roles) {
		var now = this.clock.instant();
		var account = new Account(username, fullName, roles, now);
		var token = SecretToken.random();
		account.invite(token.hash(), now);
		try {
			return new Invited(this.accounts.saveAndFlush(account).id(), token);
		}
		catch (DataIntegrityViolationException ex) {
			throw new RuleBroken("account.username.taken");
		}
	}

	/** A new link; the old link and the old password no longer work. */
	Invited inviteAgain(UUID id) {
		var administrators = this.accounts.holdAdministrators();
		var account = account(id);
		var token = SecretToken.random();
		account.invite(token.hash(), this.clock.instant());
		keepAdministrator(administrators, account);
		return new Invited(id, token);
	}

	void describe(UUID id, String fullName, Set<Role> roles, long version) {
		var administrators = this.accounts.holdAdministrators();
		var account = account(id);
		if (account.isChangedSince(version)) {
			throw new OptimisticLockingFailureException("The account was changed meanwhile");
		}
		account.describe(fullName, roles);
		keepAdministrator(administrators, account);
	}

	void stop(UUID id) {
		var administrators = this.accounts.holdAdministrators();
		var account = account(id);
		account.stop();
		keepAdministrator(administrators, account);
	}

	void restart(UUID id) {
		account(id).restart();
	}

	private static void keepAdministrator(Set<UUID> before, Account changed) {
		if (!changed.administers() && before.equals(Set.of(changed.id()))) {
			throw new RuleBroken("account.rule.last-administrator");
		}
	}

	private Account account(UUID id) {
		return this.accounts.findById(id).orElseThrow(() -> new NotFound("account " + id));
	}

	/**
	 * Somebody who has just been given a link.
	 *
	 * @param id the account
	 * @param token the secret of the link, known only now
	 */
	record Invited(UUID id, SecretToken token) {

	}

}
