package dk.borgerraadgiver.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.springframework.stereotype.Component;

/**
 * Counts the tries to sign in that came to nothing, for one username from one address. A
 * guesser has to wait, a colleague who sits elsewhere does not. Kept in memory.
 */
@Component
class SignInAttempts {

	/** Tries before one has to wait. */
	static final int TRIES = 10;

	/** How long the tries are remembered, from the first of them. */
	static final Duration WAIT = Duration.ofMinutes(5);

	private static final int MOST = 10_000;

	private final Map<Attempt, Tries> tries = new LinkedHashMap<>() {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Attempt, Tries> eldest) {
			return size() > MOST;
		}

	};

	private final Clock clock;

	SignInAttempts(Clock clock) {
		this.clock = clock;
	}

	/**
	 * Counts a try before its password is looked at, so that many at once do not slip
	 * through. A try that has to wait does not make the wait longer.
	 * @return whether the password may be looked at
	 */
	synchronized boolean admits(Attempt attempt) {
		Instant now = this.clock.instant();
		Tries before = this.tries.get(attempt);
		if (before == null || !now.isBefore(before.since().plus(WAIT))) {
			this.tries.remove(attempt);
			this.tries.put(attempt, new Tries(1, now));
			return true;
		}
		this.tries.put(attempt, new Tries(Math.min(before.count(), TRIES) + 1, before.since()));
		return before.count() < TRIES;
	}

	synchronized void succeeded(Attempt attempt) {
		this.tries.remove(attempt);
	}

	/**
	 * Who is tried, from where.
	 *
	 * @param username as the account has it, however it was typed
	 * @param address the network address
	 */
	record Attempt(String username, String address) {

		private static final int LONGEST = 100;

		Attempt {
			username = username.strip().toLowerCase(Locale.ROOT);
			username = username.substring(0, Math.min(username.length(), LONGEST));
		}

	}

	private record Tries(int count, Instant since) {

	}

}
