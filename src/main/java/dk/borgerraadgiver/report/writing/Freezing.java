package dk.borgerraadgiver.report.writing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.recommendation.Recommendations;
import dk.borgerraadgiver.report.frozen.FreezingProgress;
import dk.borgerraadgiver.report.frozen.FrozenReports;
import dk.borgerraadgiver.report.passage.Source;
import dk.borgerraadgiver.shared.NotFound;
import dk.borgerraadgiver.shared.RuleBroken;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Freezes a report: counts its figures, puts it together and keeps what came of it.
 */
@Service
public class Freezing {

	private final ReportDesk desk;

	private final Reports reports;

	private final Composer composer;

	private final FrozenReports frozen;

	private final Recommendations recommendations;

	private final Clock clock;

	Freezing(ReportDesk desk, Reports reports, Composer composer, FrozenReports frozen, Recommendations recommendations,
			Clock clock) {
		this.desk = desk;
		this.reports = reports;
		this.composer = composer;
		this.frozen = frozen;
		this.recommendations = recommendations;
		this.clock = clock;
	}

	/** Freezes a draft today. */
	@Transactional(isolation = Isolation.REPEATABLE_READ)
	public void freeze(UUID id, Viewer viewer, FreezingProgress progress) {
		freeze(id, LocalDate.now(this.clock), viewer, progress);
	}

	/**
	 * Freezes a draft, all of it or nothing, by the cases as they are at one moment. What
	 * it recommends and names as focus areas is marked as given in it.
	 * @param on the day it is frozen
	 * @throws RuleBroken when it is frozen already, holds no chapter, or a figure in its
	 * text can't be understood
	 */
	@Transactional(isolation = Isolation.REPEATABLE_READ)
	public void freeze(UUID id, LocalDate on, Viewer viewer, FreezingProgress progress) {
		var piece = this.desk.look(id, viewer);
		var report = this.reports.findById(id).orElseThrow(() -> new NotFound("report " + id));
		report.freeze();
		var composed = this.composer.composed(piece);
		var content = composed.content();
		if (content.chapters().isEmpty()) {
			throw new RuleBroken("report.freeze.no-chapter");
		}
		if (!content.mistakes().isEmpty()) {
			throw new RuleBroken("report.freeze.mistakes", content.mistakes().size());
		}
		this.reports.saveAndFlush(report);
		this.frozen.keep(id, content, on, viewer, progress);
		this.recommendations.give(id, piece.facts().title(), composed.taken().of(Source.Kind.GIVEN),
				composed.taken().of(Source.Kind.TO_WATCH), viewer);
	}

}
