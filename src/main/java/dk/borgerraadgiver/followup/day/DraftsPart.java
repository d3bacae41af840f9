package dk.borgerraadgiver.followup.day;

import java.util.List;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.DayPart;
import dk.borgerraadgiver.web.Draft;
import dk.borgerraadgiver.web.Drafts;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What an advisor has begun to type and not saved.
 */
@Component
@Order(10)
class DraftsPart implements DayPart {

	private final Drafts drafts;

	DraftsPart(Drafts drafts) {
		this.drafts = drafts;
	}

	@Override
	public String template() {
		return "followup/day-drafts";
	}

	@Override
	public @Nullable List<Draft> read(Viewer viewer) {
		var waiting = this.drafts.of(viewer);
		return waiting.isEmpty() ? null : waiting;
	}

}
