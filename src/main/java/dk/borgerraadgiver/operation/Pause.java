package dk.borgerraadgiver.operation;

import java.time.Duration;

/**
 * The moment between two looks at what another process is doing.
 */
final class Pause {

	static final Duration LENGTH = Duration.ofMillis(200);

	private Pause() {
	}

	static void ofAMoment() {
		try {
			Thread.sleep(LENGTH);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
