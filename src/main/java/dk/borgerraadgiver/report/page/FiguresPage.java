package dk.borgerraadgiver.report.page;

import java.util.List;

import dk.borgerraadgiver.report.counting.CodeChange;
import dk.borgerraadgiver.report.counting.FigureReport;
import dk.borgerraadgiver.report.counting.FigureSheet;
import dk.borgerraadgiver.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * The page of figures.
 *
 * @param chosen the chosen period
 * @param compared the period it is compared with
 * @param empty whether nothing was received or closed in it
 * @param keyFigures the large numbers on top
 * @param sections every table
 * @param changes codes that were merged, renamed or moved along the way
 */
record FiguresPage(Period chosen, @Nullable Period compared, boolean empty, List<KeyFigure> keyFigures,
		List<Section> sections, List<CodeChange> changes) {

	static FiguresPage of(FigureReport report, int targetDays) {
		var views = new TableViews(report, targetDays);
		return new FiguresPage(report.chosen().period(), report.comparison().map(FigureSheet::period).orElse(null),
				report.chosen().isEmpty(), views.keyFigures(), views.sections(), report.changes());
	}

	/**
	 * Tables that are read together.
	 *
	 * @param key its name in the bundles and on the page
	 * @param tables the tables
	 */
	record Section(String key, List<TableView> tables) {

	}

}
