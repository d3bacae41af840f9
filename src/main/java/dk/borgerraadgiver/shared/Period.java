package dk.borgerraadgiver.shared;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/**
 * A stretch of days, both ends included. The only place that knows about half-years,
 * reporting years and the periods others are compared with.
 *
 * @param from first day
 * @param to last day, not before the first
 */
public record Period(LocalDate from, LocalDate to) {

	public Period {
		if (to.isBefore(from)) {
			throw new RuleBroken("period.reversed");
		}
	}

	/** The calendar half-year a day lies in. */
	public static Period halfYear(LocalDate day) {
		LocalDate first = LocalDate.of(day.getYear(), (day.getMonthValue() <= 6) ? 1 : 7, 1);
		return new Period(first, first.plusMonths(6).minusDays(1));
	}

	/**
	 * The reporting year a day lies in.
	 * @param startMonth 1 to 12, the month whose first day begins it; 1 is the calendar
	 * year
	 */
	public static Period year(LocalDate day, int startMonth) {
		LocalDate first = LocalDate.of(day.getYear(), startMonth, 1);
		first = first.isAfter(day) ? first.minusYears(1) : first;
		return new Period(first, first.plusYears(1).minusDays(1));
	}

	/**
	 * The same days a year before. 29 February becomes 28 February, and a period that
	 * ends with a month still does: the year before 1 March 2020 – 28 February 2021 ends
	 * on 29 February 2020.
	 */
	public Period yearBefore() {
		LocalDate last = this.to.minusYears(1);
		return new Period(this.from.minusYears(1), endsMonth(this.to) ? endOfMonth(last) : last);
	}

	/**
	 * The period right before this one: as many whole months where this one is whole
	 * months, otherwise as many days.
	 */
	public Period preceding() {
		LocalDate last = this.from.minusDays(1);
		if (this.from.getDayOfMonth() == 1 && endsMonth(this.to)) {
			return new Period(this.from.minusMonths(ChronoUnit.MONTHS.between(this.from, this.to.plusDays(1))), last);
		}
		return new Period(this.from.minusDays(days()), last);
	}

	/** This period as far as it has come on a day within it. */
	public Period until(LocalDate day) {
		return contains(day) ? new Period(this.from, day) : this;
	}

	/** The number of days, both ends included. */
	public long days() {
		return ChronoUnit.DAYS.between(this.from, this.to) + 1;
	}

	/** The months the period touches, first to last. */
	public List<YearMonth> months() {
		YearMonth first = YearMonth.from(this.from);
		return Stream.iterate(first, (month) -> !month.isAfter(YearMonth.from(this.to)), (month) -> month.plusMonths(1))
			.toList();
	}

	/** Whether it lies wholly in another, which may be the same. */
	public boolean isWithin(Period other) {
		return !this.from.isBefore(other.from) && !this.to.isAfter(other.to);
	}

	/** Whether a day is in both. */
	public boolean overlaps(Period other) {
		return !this.from.isAfter(other.to) && !other.from.isAfter(this.to);
	}

	public boolean contains(LocalDate day) {
		return !day.isBefore(this.from) && !day.isAfter(this.to);
	}

	private static boolean endsMonth(LocalDate day) {
		return day.equals(endOfMonth(day));
	}

	private static LocalDate endOfMonth(LocalDate day) {
		return day.with(TemporalAdjusters.lastDayOfMonth());
	}

}
