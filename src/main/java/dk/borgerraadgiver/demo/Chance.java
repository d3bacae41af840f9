package dk.borgerraadgiver.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * What is left to chance in the demo office. The same seed gives the same office.
 */
class Chance {

	private final Random random;

	Chance(long seed) {
		this.random = new Random(seed);
	}

	/** Whether something happens that happens so many times in a hundred. */
	boolean percent(double share) {
		return this.random.nextDouble() * 100 < share;
	}

	double share() {
		return this.random.nextDouble();
	}

	int between(int least, int most) {
		return least + this.random.nextInt(most - least + 1);
	}

	<T> T oneOf(List<T> things) {
		return things.get(this.random.nextInt(things.size()));
	}

	UUID id() {
		return new UUID(this.random.nextLong(), this.random.nextLong());
	}

	/** A number of days, half the times under the median and now and then far above. */
	int days(double median) {
		return (int) Math.round(median * Math.exp(this.random.nextGaussian() * 0.8));
	}

	/** That day, or the Monday after when it falls in a weekend. */
	static LocalDate atWork(LocalDate day) {
		return switch (day.getDayOfWeek()) {
			case SATURDAY -> day.plusDays(2);
			case SUNDAY -> day.plusDays(1);
			default -> day;
		};
	}

	static boolean isWeekend(LocalDate day) {
		return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
	}

}
