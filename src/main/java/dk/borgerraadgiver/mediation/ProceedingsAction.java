package dk.borgerraadgiver.mediation;

import java.util.Map;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CasePart;
import dk.borgerraadgiver.inquiry.OpenCase;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The ways from a case to a mediation and to an observed meeting.
 */
@Component
@Order(60)
class ProceedingsAction implements CasePart {

	@Override
	public Place place() {
		return Place.ACTION;
	}

	@Override
	public String template() {
		return "mediation/action";
	}

	@Override
	public String read(OpenCase opened, Viewer viewer, Map<String, String> asked) {
		return opened.href();
	}

}
