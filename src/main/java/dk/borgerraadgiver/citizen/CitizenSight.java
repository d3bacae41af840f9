package dk.borgerraadgiver.citizen;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;

/**
 * Knows whom a viewer may know of. The answer lies in the cases: a person known only from
 * cases that are closed to the viewer does not exist for them.
 */
public interface CitizenSight {

	/**
	 * Which of these registrations a viewer may know of. One that was given up they may
	 * know of where they know the person and, of what it brought along, at least one
	 * case.
	 */
	Set<UUID> known(Collection<UUID> citizens, Viewer viewer);

	/** Whether a viewer may know that there is this person. */
	default boolean mayKnow(UUID citizenId, Viewer viewer) {
		return known(List.of(citizenId), viewer).contains(citizenId);
	}

}
