package dk.borgerraadgiver.report.disclosure;

import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.report.writing.ReportDesk;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides about the small counts of a draft's tables.
 */
@Service
class DisclosureDesk {

	private final ReportDesk reports;

	private final DisclosureLog log;

	DisclosureDesk(ReportDesk reports, DisclosureLog log) {
		this.reports = reports;
		this.log = log;
	}

	/** Notes a decision, which holds from then on. */
	@Transactional
	void decide(UUID reportId, DisclosureForm form, Viewer viewer) {
		this.reports.requireDraft(reportId, viewer);
		this.log.note(reportId, form, viewer);
	}

}
