package dk.borgerraadgiver.followup;

import java.util.List;
import java.util.Map;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CasePart;
import dk.borgerraadgiver.inquiry.OpenCase;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Whom a case was forwarded to, and what came of it.
 */
@Component
@Order(10)
class ForwardingsPart implements CasePart {

	private final ClockReader reader;

	ForwardingsPart(ClockReader reader) {
		this.reader = reader;
	}

	@Override
	public Place place() {
		return Place.MAIN;
	}

	@Override
	public String template() {
		return "followup/case-forwardings";
	}

	@Override
	public @Nullable List<ForwardingRow> read(OpenCase opened, Viewer viewer, Map<String, String> asked) {
		var rows = this.reader.of(opened).forwardings();
		return rows.isEmpty() ? null : rows;
	}

}
