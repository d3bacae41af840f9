package dk.borgerraadgiver.web;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * Knows which forms somebody may no longer see, so that what was typed in them, and where
 * they stand, is not offered any more.
 */
public interface FormSight {

	/**
	 * Those of some forms that are closed to somebody.
	 * @param paths where the forms stand
	 * @param account who began to fill them in
	 */
	Set<String> closed(Collection<String> paths, UUID account);

}
