package dk.borgerraadgiver.audit;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Something a page prints that tells of a citizen: whoever is shown it has seen them.
 */
public interface ShownPerson {

	/**
	 * The citizen's registration, {@code null} where there is none.
	 */
	@Nullable UUID citizenId();

}
