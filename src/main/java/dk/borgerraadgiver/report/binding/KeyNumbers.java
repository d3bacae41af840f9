package dk.borgerraadgiver.report.binding;

import java.util.List;

import dk.borgerraadgiver.report.content.KeyNumber;
import dk.borgerraadgiver.report.content.Written;
import dk.borgerraadgiver.report.counting.FigureReport;
import dk.borgerraadgiver.report.counting.FigureTable;

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
		var amount = Amount.at(FigureTable.TOTALS, key, "");
		long now = amount.in(report.chosen());
		var change = report.comparison()
			.filter(amount::isTold)
			.map((sheet) -> Change.inPercent(amount.in(sheet), now))
			.orElse("");
		return new KeyNumber(names.word("report.row." + key), Written.count(now), change);
	}

}
