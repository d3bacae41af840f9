package dk.borgerraadgiver.report.page;

import java.time.LocalDate;
import java.util.List;

import dk.borgerraadgiver.shared.Period;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class PeriodPresetTests {

	private static final LocalDate TODAY = LocalDate.of(2020, 2, 29);

	@Test
	void halfYearsAndCalendarYearsEndTodayWhereTheyAreNotOver() {
		assertThat(PeriodPreset.on(TODAY, 1)).extracting(PeriodPreset::key, PeriodPreset::period)
			.containsExactly(tuple("half-year", period("2020-01-01", "2020-02-29")),
					tuple("last-half-year", period("2019-07-01", "2019-12-31")),
					tuple("year", period("2020-01-01", "2020-02-29")),
					tuple("last-year", period("2019-01-01", "2019-12-31")));
	}

	@Test
	void anOfficeWithAReportingYearOfItsOwnIsOfferedThatToo() {
		assertThat(reportingYears(TODAY, 8)).containsExactly(period("2019-08-01", "2020-02-29"),
				period("2018-08-01", "2019-07-31"));
	}

	@Test
	void aReportingYearBeginsOnItsFirstDayAndIsWholeOnItsLast() {
		assertThat(reportingYears(LocalDate.of(2020, 8, 1), 8)).containsExactly(period("2020-08-01", "2020-08-01"),
				period("2019-08-01", "2020-07-31"));
		assertThat(reportingYears(LocalDate.of(2020, 2, 29), 3)).containsExactly(period("2019-03-01", "2020-02-29"),
				period("2018-03-01", "2019-02-28"));
	}

	private static List<Period> reportingYears(LocalDate today, int startMonth) {
		return PeriodPreset.on(today, startMonth)
			.stream()
			.filter((preset) -> preset.key().endsWith("reporting-year"))
			.map(PeriodPreset::period)
			.toList();
	}

	private static Period period(String from, String to) {
		return new Period(LocalDate.parse(from), LocalDate.parse(to));
	}

}
