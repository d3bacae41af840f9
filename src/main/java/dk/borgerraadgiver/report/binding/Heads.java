package dk.borgerraadgiver.report.binding;

import java.util.List;
import java.util.stream.Collectors;

import dk.borgerraadgiver.report.content.Written;
import dk.borgerraadgiver.report.counting.FigureSheet;

/**
 * What columns of periods are called: as short as can be, and marked where the figures
 * were published rather than counted.
 *
 * @param names the words of the bundles
 */
record Heads(RowNames names) {

	private static final String MARK = " *";

	String of(FigureSheet sheet) {
		return Written.shortPeriod(sheet.period()) + (sheet.isPublished() ? MARK : "");
	}

	/** A table's note, and where its published columns are from. */
	String note(String note, List<FigureSheet> sheets) {
		var published = sheets.stream()
			.filter(FigureSheet::isPublished)
			.map((sheet) -> Written.shortPeriod(sheet.period()) + ": " + String.join(", ", sheet.sources()))
			.collect(Collectors.joining("; "));
		return published.isEmpty() ? note : note + " " + this.names.word("report.document.published", published);
	}

}
