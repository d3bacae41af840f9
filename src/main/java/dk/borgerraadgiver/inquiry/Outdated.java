package dk.borgerraadgiver.inquiry;

import org.jspecify.annotations.Nullable;

/**
 * Somebody else changed the inquiry since the form was opened; nothing was written.
 */
class Outdated extends RuntimeException {

	private static final long serialVersionUID = 1L;

	Outdated(@Nullable Throwable cause) {
		super(cause);
	}

}
