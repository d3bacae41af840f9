package dk.borgerraadgiver.shared;

import java.time.LocalDate;

/**
 * A stretch of days, both ends included.
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

	/**
	 * The same days a year before; 29 February becomes 28 February.
	 */
	public Period yearBefore() {
		return new Period(this.from.minusYears(1), this.to.minusYears(1));
	}

	public boolean contains(LocalDate day) {
		return !day.isBefore(this.from) && !day.isAfter(this.to);
	}

}
