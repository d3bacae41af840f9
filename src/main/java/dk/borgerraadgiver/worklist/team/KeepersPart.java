package dk.borgerraadgiver.worklist.team;

import java.util.Map;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CasePart;
import dk.borgerraadgiver.inquiry.OpenCase;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Whose the case is and who may see it, on the case page.
 */
@Component
@Order(10)
class KeepersPart implements CasePart {

	private final Keepers keepers;

	KeepersPart(Keepers keepers) {
		this.keepers = keepers;
	}

	@Override
	public Place place() {
		return Place.SIDE;
	}

	@Override
	public String template() {
		return "worklist/keepers";
	}

	@Override
	public Keepers.Team read(OpenCase opened, Viewer viewer, Map<String, String> asked) {
		return this.keepers.of(opened);
	}

}
