package dk.borgerraadgiver.journal.timeline;

import java.util.Map;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CasePart;
import dk.borgerraadgiver.inquiry.OpenCase;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The timeline on the case page.
 */
@Component
@Order(100)
class TimelinePart implements CasePart {

	private final TimelineReader reader;

	TimelinePart(TimelineReader reader) {
		this.reader = reader;
	}

	@Override
	public Place place() {
		return Place.MAIN;
	}

	@Override
	public String template() {
		return "journal/timeline";
	}

	@Override
	public Timeline read(OpenCase opened, Viewer viewer, Map<String, String> asked) {
		return this.reader.read(opened, TimelineFilter.of(asked), viewer);
	}

}
