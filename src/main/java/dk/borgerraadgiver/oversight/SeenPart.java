package dk.borgerraadgiver.oversight;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CasePart;
import dk.borgerraadgiver.inquiry.OpenCase;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Who has seen the case, in a line.
 */
@Component
@Order(90)
class SeenPart implements CasePart {

	private final LogReader log;

	private final Clock clock;

	SeenPart(LogReader log, Clock clock) {
		this.log = log;
		this.clock = clock;
	}

	@Override
	public Place place() {
		return Place.SIDE;
	}

	@Override
	public String template() {
		return "oversight/case-seen";
	}

	@Override
	public Seen read(OpenCase opened, Viewer viewer, Map<String, String> asked) {
		return this.log.seen(opened, viewer.id(), LocalDate.now(this.clock).withDayOfYear(1));
	}

}
