package dk.borgerraadgiver.report.binding;

import java.util.Map;
import java.util.Optional;

import dk.borgerraadgiver.shared.Period;

/**
 * What the office's figures are measured by, by calendar year.
 *
 * @param inhabitants how many live in the municipality
 * @param cases the municipality's cases with direct contact to citizens
 */
public record Denominators(Map<Integer, Long> inhabitants, Map<Integer, Long> cases) {

	/** Nothing to measure by. */
	public static final Denominators NONE = new Denominators(Map.of(), Map.of());

	/** The year most of a period's days lie in; the earlier of two. */
	static int year(Period period) {
		int first = period.from().getYear();
		int year = first;
		long most = 0;
		for (int candidate = first; candidate <= period.to().getYear(); candidate++) {
			int here = candidate;
			long days = period.from()
				.datesUntil(period.to().plusDays(1))
				.filter((day) -> day.getYear() == here)
				.count();
			if (days > most) {
				most = days;
				year = candidate;
			}
		}
		return year;
	}

	Optional<Long> inhabitants(Period period) {
		return Optional.ofNullable(this.inhabitants.get(year(period))).filter((count) -> count > 0);
	}

	/** Nothing for a period that is no whole year, as the cases are those of a year. */
	Optional<Long> cases(Period period) {
		return Optional.ofNullable(this.cases.get(year(period))).filter((count) -> count > 0 && isYear(period));
	}

	/** Whether a period is twelve months. */
	static boolean isYear(Period period) {
		return period.to().plusDays(1).equals(period.from().plusYears(1));
	}

}
