package dk.borgerraadgiver.report.page;

import java.math.BigDecimal;
import java.util.List;

import dk.borgerraadgiver.report.counting.ClosingTime;
import dk.borgerraadgiver.report.counting.FigureReport;
import dk.borgerraadgiver.report.counting.FigureSheet;
import dk.borgerraadgiver.report.counting.FigureTable;
import org.jspecify.annotations.Nullable;

/**
 * Arranges how long the closed inquiries took.
 */
final class TimeTables {

	private TimeTables() {
	}

	static TimeTable of(FigureReport report, int targetDays) {
		var numbers = new Numbers(report);
		ClosingTime now = report.chosen().closingTime();
		ClosingTime then = report.comparison().map(FigureSheet::closingTime).orElse(null);
		return new TimeTable(FigureTable.TIME.key(), targetDays, numbers.at(FigureTable.TIME, "antal", ""),
				numbers.at(FigureTable.TIME, "inden_maal", ""),
				ShownNumber.percent(report.chosen().closedInTimePercent()),
				report.comparison().map((compared) -> ShownNumber.percent(compared.closedInTimePercent())).orElse(null),
				List.of(measure("gennemsnit", now, then, ClosingTime::average, ClosingTime::workingAverage),
						measure("median", now, then, ClosingTime::median, ClosingTime::workingMedian),
						measure("p90", now, then, ClosingTime::p90, ClosingTime::workingP90)));
	}

	private static TimeTable.Measure measure(String key, ClosingTime now, @Nullable ClosingTime then, Days days,
			Days workingDays) {
		return new TimeTable.Measure(RowName.word(key), ShownNumber.days(days.of(now)),
				ShownNumber.days(workingDays.of(now)), (then != null) ? ShownNumber.days(days.of(then)) : null,
				(then != null) ? ShownNumber.days(workingDays.of(then)) : null);
	}

	private interface Days {

		@Nullable BigDecimal of(ClosingTime time);

	}

}
