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
 * The deadlines of a case, each with what can be done about it.
 */
@Component
@Order(10)
class ClocksPart implements CasePart {

	private final ClockReader reader;

	ClocksPart(ClockReader reader) {
		this.reader = reader;
	}

	@Override
	public Place place() {
		return Place.SIDE;
	}

	@Override
	public String template() {
		return "followup/case-clocks";
	}

	@Override
	public @Nullable List<CaseClock> read(OpenCase opened, Viewer viewer, Map<String, String> asked) {
		return opened.open() ? this.reader.of(opened).running() : null;
	}

}
