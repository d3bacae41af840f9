package dk.borgerraadgiver.report.counting;

import java.time.LocalDate;

import dk.borgerraadgiver.support.OfficeTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@OfficeTest
class CalendarDayTests {

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest
	@CsvSource({ "1990-04-15", "2000-04-23", "2008-03-23", "2011-04-24", "2019-04-21", "2024-03-31", "2026-04-05",
			"2038-04-25", "2100-03-28" })
	void easterFallsWhereTheChurchCalendarSays(LocalDate easter) {
		assertThat(this.jdbc.sql("select easter_sunday(:year)")
			.param("year", easter.getYear())
			.query(LocalDate.class)
			.single()).isEqualTo(easter);
	}

	@ParameterizedTest
	@CsvSource({ "2026-01-01", "2026-04-02", "2026-04-03", "2026-04-06", "2026-05-14", "2026-05-25", "2026-12-25",
			"2025-12-26", "2023-05-05", "2026-11-21", "2026-11-22" })
	void holidaysAndWeekendsAreNotWorkingDays(LocalDate day) {
		assertThat(workingDaysSinceTheDayBefore(day)).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "2024-04-26", "2026-06-05", "2026-12-24", "2026-12-31", "2026-11-23", "2024-02-29" })
	void daysThatNoLawGivesOffAreWorkingDays(LocalDate day) {
		assertThat(workingDaysSinceTheDayBefore(day)).isEqualTo(1);
	}

	@Test
	void theCalendarReachesFrom1990To2100() {
		assertThat(this.jdbc.sql("select count(*) from calendar_day").query(Integer.class).single()).isEqualTo(40542);
	}

	private int workingDaysSinceTheDayBefore(LocalDate day) {
		return this.jdbc.sql("""
				select b.working_days - a.working_days
				from calendar_day a, calendar_day b
				where a.day = :before and b.day = :day
				""").param("before", day.minusDays(1)).param("day", day).query(Integer.class).single();
	}

}
