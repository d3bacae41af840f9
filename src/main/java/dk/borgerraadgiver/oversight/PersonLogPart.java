package dk.borgerraadgiver.oversight;

import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CitizenPart;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The way from a person to the log of who has seen them.
 */
@Component
@Order(90)
class PersonLogPart implements CitizenPart {

	@Override
	public String template() {
		return "oversight/person-seen";
	}

	@Override
	public UUID read(UUID citizen, Viewer viewer) {
		return citizen;
	}

}
