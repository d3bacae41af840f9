package dk.borgerraadgiver.mandate;

import java.util.Map;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CasePart;
import dk.borgerraadgiver.inquiry.OpenCase;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * On the case page: whom the office may speak to, and who speaks for the citizen.
 */
@Component
@Order(20)
class MandatePart implements CasePart {

	private final MandateReader reader;

	MandatePart(MandateReader reader) {
		this.reader = reader;
	}

	@Override
	public Place place() {
		return Place.SIDE;
	}

	@Override
	public String template() {
		return "mandate/part";
	}

	@Override
	public @Nullable MandateSummary read(OpenCase opened, Viewer viewer, Map<String, String> asked) {
		var summary = this.reader.summary(opened);
		return (summary.need() == CaseConsents.Need.NOBODY) ? null : summary;
	}

}
