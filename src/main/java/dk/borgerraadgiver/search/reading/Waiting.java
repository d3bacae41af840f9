package dk.borgerraadgiver.search.reading;

import java.util.UUID;

/**
 * A document that is about to be read.
 *
 * @param documentId which
 * @param attempts how often that was tried, this time included
 */
record Waiting(UUID documentId, int attempts) {

	private static final int MOST_ATTEMPTS = 3;

	/** Whether it was tried as often as it may be. */
	boolean isLastAttempt() {
		return this.attempts >= MOST_ATTEMPTS;
	}

	/** Whether whoever read it the last time died of it. */
	boolean isHopeless() {
		return this.attempts > MOST_ATTEMPTS;
	}

}
