package dk.borgerraadgiver.inquiry;

import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.shared.NotFound;

import org.springframework.stereotype.Service;

/**
 * The people a viewer may know of, for rooms that show them beside others.
 */
@Service
public class Acquaintances {

	private static final int FIRST = 1;

	private final KnownCitizens citizens;

	Acquaintances(KnownCitizens citizens) {
		this.citizens = citizens;
	}

	/**
	 * A person by any registration.
	 * @throws NotFound when there is none, or not for this viewer
	 */
	public KnownCitizen one(UUID id, Viewer viewer) {
		return this.citizens.byId(id, viewer).orElseThrow(() -> new NotFound("citizen " + id));
	}

	/**
	 * The closest of those who fit what is typed, without the one they are compared with.
	 */
	public List<KnownCitizen> others(UUID id, String typed, Viewer viewer) {
		return this.citizens.find(typed, FIRST, viewer).rows().stream().filter((one) -> !one.id().equals(id)).toList();
	}

}
