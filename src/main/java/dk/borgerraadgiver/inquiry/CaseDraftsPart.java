package dk.borgerraadgiver.inquiry;

import java.util.List;
import java.util.Map;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.web.Draft;
import dk.borgerraadgiver.web.Drafts;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What the viewer has begun to type in a case and not saved, above its timeline, where
 * notes are begun.
 */
@Component
@Order(99)
class CaseDraftsPart implements CasePart {

	private final Drafts drafts;

	CaseDraftsPart(Drafts drafts) {
		this.drafts = drafts;
	}

	@Override
	public Place place() {
		return Place.MAIN;
	}

	@Override
	public String template() {
		return "inquiry/case-drafts";
	}

	@Override
	public String trace() {
		return Drafts.exist("'^/henvendelser/' || i.case_year || '-0*' || i.case_sequence || '/'");
	}

	@Override
	public @Nullable List<Draft> read(OpenCase opened, Viewer viewer, Map<String, String> asked) {
		var waiting = this.drafts.below(viewer, opened.href());
		return waiting.isEmpty() ? null : waiting;
	}

}
