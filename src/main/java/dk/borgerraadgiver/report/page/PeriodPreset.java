package dk.borgerraadgiver.report.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import dk.borgerraadgiver.shared.Period;

/**
 * A period the office often asks for.
 *
 * @param key its name in the bundles
 * @param period the days; a period that is not over yet ends today, so that it is
 * compared with as many days
 */
record PeriodPreset(String key, Period period) {

	static List<PeriodPreset> on(LocalDate today, int reportingYearStartMonth) {
		var presets = new ArrayList<PeriodPreset>();
		Period halfYear = Period.halfYear(today);
		presets.add(new PeriodPreset("half-year", halfYear.until(today)));
		presets.add(new PeriodPreset("last-half-year", halfYear.preceding()));
		addYears(presets, "year", Period.year(today, 1), today);
		if (reportingYearStartMonth != 1) {
			addYears(presets, "reporting-year", Period.year(today, reportingYearStartMonth), today);
		}
		return presets;
	}

	private static void addYears(List<PeriodPreset> presets, String key, Period year, LocalDate today) {
		presets.add(new PeriodPreset(key, year.until(today)));
		presets.add(new PeriodPreset("last-" + key, year.preceding()));
	}

}
