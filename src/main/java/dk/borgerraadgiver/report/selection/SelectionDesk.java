package dk.borgerraadgiver.report.selection;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.recommendation.Recommendations;
import dk.borgerraadgiver.recommendation.ToldRecommendation;
import dk.borgerraadgiver.report.writing.ReportDesk;
import dk.borgerraadgiver.report.writing.Workpiece;
import dk.borgerraadgiver.shared.NotFound;
import dk.borgerraadgiver.shared.RuleBroken;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Chooses which recommendations a draft leaves out.
 */
@Service
class SelectionDesk {

	private final ReportDesk reports;

	private final Recommendations recommendations;

	private final LeftOutList list;

	SelectionDesk(ReportDesk reports, Recommendations recommendations, LeftOutList list) {
		this.reports = reports;
		this.recommendations = recommendations;
		this.list = list;
	}

	/** Those a report would give. */
	List<ToldRecommendation> given(Workpiece piece) {
		return this.recommendations.givenIn(piece.id(), piece.facts().period());
	}

	/** Those a report can follow up. */
	List<ToldRecommendation> earlier(Workpiece piece) {
		return this.recommendations.before(piece.id(), piece.facts().period());
	}

	/**
	 * Leaves a recommendation out of a draft, or takes it in again.
	 * @throws RuleBroken when the report is frozen
	 * @throws NotFound when the report could not tell of it
	 */
	@Transactional
	void choose(UUID report, UUID recommendation, boolean in, Viewer viewer) {
		this.reports.requireDraft(report, viewer);
		var piece = this.reports.look(report, viewer);
		if (Stream.concat(given(piece).stream(), earlier(piece).stream())
			.noneMatch((one) -> one.id().equals(recommendation))) {
			throw new NotFound("recommendation " + recommendation);
		}
		if (in) {
			this.list.takeIn(report, recommendation);
		}
		else {
			this.list.leaveOut(report, recommendation, viewer);
		}
	}

}
