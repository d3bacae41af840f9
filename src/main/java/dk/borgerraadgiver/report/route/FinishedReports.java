package dk.borgerraadgiver.report.route;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.report.frozen.FreezingProgress;
import dk.borgerraadgiver.report.writing.Freezing;

import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a report all its way at once, on days that are past: for an office that is shown
 * as if it had been at work for years. What it says is counted, written and kept as
 * always.
 */
@Service
@NamedInterface("route")
public class FinishedReports {

	private final Freezing freezing;

	private final RouteDesk desk;

	FinishedReports(Freezing freezing, RouteDesk desk) {
		this.freezing = freezing;
		this.desk = desk;
	}

	/**
	 * Freezes a draft and lets happen to it what is told, in order.
	 * @param frozenOn the day it is frozen
	 */
	@Transactional
	public void finish(UUID report, LocalDate frozenOn, List<Stage> way, Viewer viewer) {
		this.freezing.freeze(report, frozenOn, viewer, FreezingProgress.UNWATCHED);
		way.forEach((stage) -> this.desk.take(report, stage.form(), viewer));
	}

	/**
	 * Something that happens to it.
	 *
	 * @param kind what
	 * @param on the day
	 * @param place the committee or whom it is given to, may be empty
	 * @param outcome what comes of it, may be empty
	 */
	@NamedInterface("route")
	public record Stage(StepKind kind, LocalDate on, String place, String outcome) {

		RouteForm form() {
			return new RouteForm(UUID.randomUUID(), this.kind, this.on, this.place, this.outcome, null);
		}

	}

}
