package dk.borgerraadgiver.citizen;

import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;

/**
 * Knows whom a viewer may know of. The answer lies in the cases: a person known only from
 * cases that are closed to the viewer does not exist for them.
 */
public interface CitizenSight {

	/** Whether a viewer may know that there is this person. */
	boolean mayKnow(UUID citizenId, Viewer viewer);

}
