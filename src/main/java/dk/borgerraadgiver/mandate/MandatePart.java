package dk.borgerraadgiver.mandate;

import java.util.List;
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

	private final Consents consents;

	private final MandateReader reader;

	MandatePart(Consents consents, MandateReader reader) {
		this.consents = consents;
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
	public @Nullable Summary read(OpenCase opened, Viewer viewer, Map<String, String> asked) {
		var state = this.consents.of(opened.id());
		return (state.need() == CaseConsents.Need.NOBODY) ? null
				: new Summary(state, this.reader.representatives(opened, viewer));
	}

	/**
	 * What the part shows.
	 */
	record Summary(CaseConsents state, List<RepresentativeRow> representatives) {

		public boolean isAnonymous() {
			return this.state.need() == CaseConsents.Need.ANONYMOUS;
		}

	}

}
