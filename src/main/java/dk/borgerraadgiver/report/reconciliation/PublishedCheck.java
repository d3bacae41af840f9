package dk.borgerraadgiver.report.reconciliation;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dk.borgerraadgiver.report.content.Written;
import dk.borgerraadgiver.report.counting.FigureCount;
import dk.borgerraadgiver.report.counting.FigureSheet;
import dk.borgerraadgiver.report.counting.Figures;
import dk.borgerraadgiver.report.past.PublishedFigure;
import dk.borgerraadgiver.report.past.PublishedFigures;
import dk.borgerraadgiver.report.past.PublishedSheets;
import dk.borgerraadgiver.report.reconciliation.CheckLine.Remedy;
import dk.borgerraadgiver.shared.Period;

import org.springframework.stereotype.Component;

/**
 * Finds published figures that say something else than what is counted of their period
 * now. A period without a case here is told by what was published alone.
 */
@Component
class PublishedCheck {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d-M-yyyy", Locale.ROOT);

	private final PublishedFigures published;

	private final Figures figures;

	PublishedCheck(PublishedFigures published, Figures figures) {
		this.published = published;
		this.figures = figures;
	}

	/** The line of the checklist for a report about a period. */
	CheckLine of(Period period) {
		var sheets = new PublishedSheets(this.published.standing());
		var earlier = sheets.periods().stream().filter((one) -> !one.to().isAfter(period.to())).toList();
		var remedies = new ArrayList<Remedy>();
		if (!earlier.isEmpty()) {
			var counted = this.figures.series(period, earlier);
			for (FigureSheet sheet : counted.others()) {
				if (!sheet.isEmpty()) {
					sheets.ofPeriod(sheet.period()).forEach((figure) -> {
						FigureCount told = PublishedSheets.count(figure, counted.names());
						long now = sheet.count(told.table(), told.row(), told.column());
						if (now != figure.value()) {
							remedies.add(remedy(figure, now));
						}
					});
				}
			}
		}
		return CheckLine.look("published", remedies.size(), List.copyOf(remedies));
	}

	private static Remedy remedy(PublishedFigure figure, long now) {
		var period = figure.period();
		return new Remedy("/tal?fra=%s&til=%s".formatted(DAY.format(period.from()), DAY.format(period.to())),
				"%s · %s: %s (%s) ≠ %s".formatted(Written.shortPeriod(period), figure.rowName(),
						Written.count(figure.value()), figure.source(), Written.count(now)));
	}

}
