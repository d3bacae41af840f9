package dk.borgerraadgiver.duplicate;

import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CitizenPart;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * On a person's page: other registrations that may be of the same person.
 */
@Component
@Order(10)
class TwinsPart implements CitizenPart {

	private final TwinReader twins;

	TwinsPart(TwinReader twins) {
		this.twins = twins;
	}

	@Override
	public String template() {
		return "duplicate/suggested";
	}

	@Override
	public @Nullable List<Twin.Suggested> read(UUID citizen, Viewer viewer) {
		var suggested = this.twins.of(citizen, viewer);
		return suggested.isEmpty() ? null : suggested;
	}

}
