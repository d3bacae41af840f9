package dk.borgerraadgiver.worklist.team;

import java.util.Map;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CasePart;
import dk.borgerraadgiver.inquiry.OpenCase;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Under the case's title: that only some may see it, and who has it open.
 */
@Component
@Order(90)
class PresencePart implements CasePart {

	@Override
	public Place place() {
		return Place.STATUS;
	}

	@Override
	public String template() {
		return "worklist/present";
	}

	/** Nothing is read here: {@link PresenceInterceptor} tells the page. */
	@Override
	public Object read(OpenCase opened, Viewer viewer, Map<String, String> asked) {
		return opened;
	}

}
