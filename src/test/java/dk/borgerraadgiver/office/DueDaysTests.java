package dk.borgerraadgiver.office;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.borgerraadgiver.support.OfficeTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@OfficeTest
class DueDaysTests {

	/** Easter Sundays as the church's calendar prints them. */
	private static final List<LocalDate> EASTER = Stream
		.of("2019-04-21", "2020-04-12", "2021-04-04", "2022-04-17", "2023-04-09", "2024-03-31", "2025-04-20",
				"2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21")
		.map(LocalDate::parse)
		.toList();

	@Autowired
	private DueDays days;

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest
	@CsvSource({ "2026-04-01, 1, 2026-04-07", "2026-04-03, 1, 2026-04-07", "2026-12-23, 2, 2026-12-28",
			"2023-05-04, 1, 2023-05-08", "2024-04-25, 1, 2024-04-26", "2026-11-20, 1, 2026-11-23",
			"2026-11-21, 1, 2026-11-23", "2026-06-04, 1, 2026-06-05", "2025-12-30, 3, 2026-01-05",
			"2024-02-28, 1, 2024-02-29" })
	void workingDaysStepOverWeekendsAndHolidays(LocalDate began, int count, LocalDate due) {
		assertThat(this.days.after(began, count, true)).isEqualTo(due);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-20, 3, 2026-11-23", "2026-12-24, 1, 2026-12-25", "2024-02-28, 2, 2024-03-01" })
	void calendarDaysAreCountedOneByOne(LocalDate began, int count, LocalDate due) {
		assertThat(this.days.after(began, count, false)).isEqualTo(due);
	}

	@Test
	void theFirstWorkingDayAfterEachDayOf2019To2030IsTheNextThatNoLawGivesOff() {
		var off = holidays();
		var counted = this.jdbc.sql("""
				select due_after(d::date, 1, true)
				from generate_series(date '2019-01-01', date '2030-12-30', interval '1 day') d order by d
				""").query(LocalDate.class).list();
		var expected = LocalDate.of(2019, 1, 1)
			.datesUntil(LocalDate.of(2030, 12, 31))
			.map((day) -> Stream.iterate(day.plusDays(1), (next) -> next.plusDays(1))
				.filter((next) -> isWorkingDay(next, off))
				.findFirst()
				.orElseThrow())
			.toList();
		assertThat(counted).isEqualTo(expected);
	}

	@Test
	void beyondTheCalendarEveryDayCounts() {
		assertThat(this.days.after(LocalDate.of(1980, 1, 1), 3, true)).isEqualTo(LocalDate.of(1980, 1, 4));
	}

	private static boolean isWorkingDay(LocalDate day, Set<LocalDate> off) {
		return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !off.contains(day);
	}

	private static Set<LocalDate> holidays() {
		return EASTER.stream()
			.flatMap((easter) -> Stream.of(easter.minusDays(3), easter.minusDays(2), easter.plusDays(1),
					(easter.getYear() < 2024) ? easter.plusDays(26) : easter, easter.plusDays(39), easter.plusDays(50),
					LocalDate.of(easter.getYear(), 1, 1), LocalDate.of(easter.getYear(), 12, 25),
					LocalDate.of(easter.getYear(), 12, 26)))
			.collect(Collectors.toSet());
	}

}
