package dk.borgerraadgiver.audit;

import java.util.UUID;

/**
 * Somebody who is signed in, as the log names them.
 */
public interface Actor {

	/**
	 * The account.
	 */
	UUID id();

}
