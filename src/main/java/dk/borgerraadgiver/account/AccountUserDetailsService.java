package dk.borgerraadgiver.account;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

/**
 * Finds the person behind a sign-in, and behind every request that follows.
 */
@Service
class AccountUserDetailsService implements UserDetailsService {

	private final Accounts accounts;

	AccountUserDetailsService(Accounts accounts) {
		this.accounts = accounts;
	}

	@Override
	public Viewer loadUserByUsername(String username) {
		return this.accounts.findByUsername(username.strip().toLowerCase(Locale.ROOT))
			.map(Account::viewer)
			.orElseThrow(() -> new UsernameNotFoundException("no such account"));
	}

	/** The person as the account stands now, unless it has been stopped. */
	Optional<Viewer> today(UUID id) {
		return this.accounts.findById(id).map(Account::viewer).filter(Viewer::isEnabled);
	}

}
