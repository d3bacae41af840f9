package dk.borgerraadgiver.web;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

import dk.borgerraadgiver.web.SignInAttempts.Attempt;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SignInAttemptsTests {

	private static final Attempt GUESSER = new Attempt("raadgiver", "10.0.0.66");

	private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);

	private final InstantSource source = this.now::get;

	private final SignInAttempts attempts = new SignInAttempts(this.source.withZone(ZoneOffset.UTC));

	@Test
	void aGuesserHasToWaitAfterTenTries() {
		assertThat(IntStream.range(0, 12).filter((number) -> this.attempts.admits(GUESSER)).count()).isEqualTo(10);
	}

	@Test
	void howTheNameIsTypedMakesNoDifference() {
		exhaust();
		assertThat(this.attempts.admits(new Attempt(" Raadgiver ", "10.0.0.66"))).isFalse();
	}

	@Test
	void aColleagueElsewhereAndAnotherNameAreNotKeptOut() {
		exhaust();
		assertThat(this.attempts.admits(new Attempt("raadgiver", "10.0.0.7"))).isTrue();
		assertThat(this.attempts.admits(new Attempt("byraad", "10.0.0.66"))).isTrue();
	}

	@Test
	void theWaitEndsEvenIfOneGoesOnTrying() {
		exhaust();
		pass(SignInAttempts.WAIT.minusSeconds(1).toSeconds());
		assertThat(this.attempts.admits(GUESSER)).isFalse();
		pass(1);
		assertThat(this.attempts.admits(GUESSER)).isTrue();
	}

	@Test
	void whoSignsInBeginsAnew() {
		IntStream.range(0, 9).forEach((number) -> this.attempts.admits(GUESSER));
		this.attempts.succeeded(GUESSER);
		exhaust();
		assertThat(this.attempts.admits(GUESSER)).isFalse();
	}

	private void exhaust() {
		IntStream.range(0, SignInAttempts.TRIES)
			.forEach((number) -> assertThat(this.attempts.admits(GUESSER)).isTrue());
	}

	private void pass(long seconds) {
		this.now.updateAndGet((before) -> before.plusSeconds(seconds));
	}

}
