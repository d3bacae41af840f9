package dk.borgerraadgiver.followup;

import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.shared.NotFound;

/**
 * All clocks of a case.
 *
 * @param clocks each of them, the first due first
 * @param forwardings what departments were asked, what is waited for first
 */
record CaseClocks(List<CaseClock> clocks, List<ForwardingRow> forwardings) {

	/** Those that still run. */
	List<CaseClock> running() {
		return this.clocks.stream().filter(CaseClock::isRunning).toList();
	}

	/**
	 * One of the forwardings.
	 * @throws NotFound when the case has no such forwarding
	 */
	ForwardingRow forwarding(UUID id) {
		return this.forwardings.stream()
			.filter((row) -> row.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new NotFound("forwarding " + id));
	}

}
