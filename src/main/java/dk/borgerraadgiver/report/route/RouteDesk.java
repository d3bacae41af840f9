package dk.borgerraadgiver.report.route;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.recommendation.Recommendations;
import dk.borgerraadgiver.report.writing.ReportDesk;
import dk.borgerraadgiver.report.writing.ReportState;
import dk.borgerraadgiver.shared.RuleBroken;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a frozen report on its way to the council and beyond.
 */
@Service
class RouteDesk {

	private final ReportDesk reports;

	private final RouteLog log;

	private final Recommendations recommendations;

	RouteDesk(ReportDesk reports, RouteLog log, Recommendations recommendations) {
		this.reports = reports;
		this.log = log;
		this.recommendations = recommendations;
	}

	/** What can happen to a report now. */
	static List<StepKind> possible(ReportState state, boolean open) {
		return Stream.of(StepKind.values()).filter((kind) -> kind.isPossible(state, open)).toList();
	}

	/**
	 * Notes what happened to a report, and lets it have its effect.
	 * @throws RuleBroken when that can't happen to it now
	 */
	@Transactional
	void take(UUID reportId, RouteForm form, Viewer viewer) {
		var piece = this.reports.look(reportId, viewer);
		if (!this.log.note(reportId, form, viewer)) {
			return;
		}
		if (!form.chosen().isPossible(piece.state(), piece.open())) {
			throw new RuleBroken("report.step.not-now");
		}
		ReportState next = form.chosen().to();
		if (next != null) {
			this.reports.move(reportId, next, viewer);
		}
		if (next == ReportState.PUBLISHED) {
			this.recommendations.publish(reportId, form.day());
		}
		if (next == ReportState.WITHDRAWN) {
			this.recommendations.withdraw(reportId);
		}
		if (form.chosen() == StepKind.OPENED || form.chosen() == StepKind.CLOSED) {
			this.reports.open(reportId, form.chosen() == StepKind.OPENED, viewer);
		}
	}

}
