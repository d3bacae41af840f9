package dk.borgerraadgiver.report.binding;

import java.util.List;

import dk.borgerraadgiver.report.content.KeyNumber;
import dk.borgerraadgiver.report.content.Written;
import dk.borgerraadgiver.report.counting.FigureReport;

/**
 * The numbers a report is known by.
 */
final class KeyNumbers {

	private static final List<String> TOTALS = List.of("henvendelser", "klageforhold", "sager", "borgere");

	private KeyNumbers() {
	}

	static List<KeyNumber> of(FigureReport report, RowNames names) {
		return TOTALS.stream().map((key) -> number(key, report, names)).toList();
	}

	private static KeyNumber number(String key, FigureReport report, RowNames names) {
		long now = report.chosen().total(key);
		var change = report.comparison().map((sheet) -> Change.inPercent(sheet.total(key), now)).orElse("");
		return new KeyNumber(names.word("report.row." + key), Written.count(now), change);
	}

}
