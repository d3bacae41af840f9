package dk.borgerraadgiver.followup;

import java.util.Map;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CasePart;
import dk.borgerraadgiver.inquiry.OpenCase;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The ways from a case to forwarding it and to setting a deadline.
 */
@Component
@Order(30)
class ActionsPart implements CasePart {

	@Override
	public Place place() {
		return Place.ACTION;
	}

	@Override
	public String template() {
		return "followup/case-actions";
	}

	@Override
	public @Nullable Object read(OpenCase opened, Viewer viewer, Map<String, String> asked) {
		return opened.open() ? opened : null;
	}

}
