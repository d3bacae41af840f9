package dk.borgerraadgiver.followup;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CasePart;
import dk.borgerraadgiver.inquiry.OpenCase;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What is most urgent in a case, in a line under its title: the answer a department owes,
 * and what the office owes where that presses.
 */
@Component
@Order(10)
class StatusPart implements CasePart {

	private final ClockReader reader;

	StatusPart(ClockReader reader) {
		this.reader = reader;
	}

	@Override
	public Place place() {
		return Place.STATUS;
	}

	@Override
	public String template() {
		return "followup/case-status";
	}

	@Override
	public @Nullable List<CaseClock> read(OpenCase opened, Viewer viewer, Map<String, String> asked) {
		if (!opened.open()) {
			return null;
		}
		var running = this.reader.of(opened).running();
		return Stream
			.concat(running.stream().filter(CaseClock::isAnswer).limit(1),
					running.stream().filter((one) -> !one.isAnswer() && one.deadline().isPressing()).limit(1))
			.toList();
	}

}
