package dk.borgerraadgiver.shared;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PeriodTests {

	@Test
	void bothEndsAreWithin() {
		Period day = period("2020-02-29", "2020-02-29");
		assertThat(day.contains(LocalDate.of(2020, 2, 29))).isTrue();
		assertThat(day.contains(LocalDate.of(2020, 3, 1))).isFalse();
		assertThat(day.days()).isEqualTo(1);
	}

	@Test
	void cannotEndBeforeItBegins() {
		assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> period("2020-02-02", "2020-02-01"));
	}

	@ParameterizedTest
	@CsvSource({ "2019-08-01, 2020-01-22, 2018-08-01, 2019-01-22", "2020-02-29, 2020-02-29, 2019-02-28, 2019-02-28",
			"2020-03-01, 2021-02-28, 2019-03-01, 2020-02-29", "2019-03-01, 2020-02-29, 2018-03-01, 2019-02-28" })
	void isComparedWithTheSameDaysAYearBefore(String from, String to, String beforeFrom, String beforeTo) {
		assertThat(period(from, to).yearBefore()).isEqualTo(period(beforeFrom, beforeTo));
	}

	@ParameterizedTest
	@CsvSource({ "2026-07-01, 2026-12-31, 2026-01-01, 2026-06-30", "2024-03-01, 2024-03-31, 2024-02-01, 2024-02-29",
			"2026-11-10, 2026-11-12, 2026-11-07, 2026-11-09" })
	void isPrecededByMonthsWhereItIsMonthsAndByDaysWhereItIsDays(String from, String to, String beforeFrom,
			String beforeTo) {
		assertThat(period(from, to).preceding()).isEqualTo(period(beforeFrom, beforeTo));
	}

	@ParameterizedTest
	@CsvSource({ "2026-06-30, 2026-01-01, 2026-06-30", "2026-07-01, 2026-07-01, 2026-12-31" })
	void halfYearsAreThoseOfTheCalendar(LocalDate day, String from, String to) {
		assertThat(Period.halfYear(day)).isEqualTo(period(from, to));
	}

	@ParameterizedTest
	@CsvSource({ "2020-07-31, 8, 2019-08-01, 2020-07-31", "2020-08-01, 8, 2020-08-01, 2021-07-31",
			"2026-11-22, 1, 2026-01-01, 2026-12-31", "2019-05-05, 3, 2019-03-01, 2020-02-29" })
	void aReportingYearBeginsWhenTheOfficeSays(LocalDate day, int month, String from, String to) {
		assertThat(Period.year(day, month)).isEqualTo(period(from, to));
	}

	@Test
	void touchesTheMonthsItBeginsAndEndsIn() {
		assertThat(period("2019-12-31", "2020-02-01").months()).map(Object::toString)
			.containsExactly("2019-12", "2020-01", "2020-02");
	}

	private static Period period(String from, String to) {
		return new Period(LocalDate.parse(from), LocalDate.parse(to));
	}

}
