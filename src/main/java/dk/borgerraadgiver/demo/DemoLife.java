package dk.borgerraadgiver.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import dk.borgerraadgiver.demo.DemoInquiry.Closing;
import org.jspecify.annotations.Nullable;

/**
 * When inquiries come, how long they take, and which are opened again: fewer in weekends
 * and in July, somewhat more from year to year, the last ones today.
 */
class DemoLife {

	/** How many days it takes, half the times less. */
	private static final Map<String, Double> MEDIAN_DAYS = Map.of("klage", 22.0, "vejledning", 3.0, "vejvisning", 0.2,
			"udredning", 45.0, "observatør/bisidder", 12.0, "mægling", 34.0, "medarbejdersparring", 0.5, "egen drift",
			95.0);

	private static final int NEVER_CLOSED = 1;

	/** No case lies longer, whatever chance says. */
	private static final int LONGEST_DAYS = 100;

	private static final int LONGEST_DAYS_AGAIN = 40;

	private static final int REOPENED = 5;

	private static final int TODAY = 3;

	private final Chance chance;

	private final LocalDateTime now;

	DemoLife(Chance chance, LocalDateTime now) {
		this.chance = chance;
		this.now = now;
	}

	/** The days inquiries are received, in order; the last few are today. */
	List<LocalDate> daysOfReceipt(int inquiries, int months) {
		LocalDate today = this.now.toLocalDate();
		var days = new Weighted<LocalDate>();
		for (LocalDate day = today.minusMonths(months); day.isBefore(today); day = day.plusDays(1)) {
			double growth = 1 + 0.1 * (day.getYear() - today.getYear());
			double week = Chance.isWeekend(day) ? 0.06 : 1;
			days.add(day, Math.max(0.5, growth) * week * ((day.getMonthValue() == 7) ? 0.55 : 1));
		}
		LocalDate[] received = new LocalDate[inquiries];
		Arrays.setAll(received, (i) -> (i < TODAY) ? today : days.pick(this.chance));
		Arrays.sort(received);
		return List.of(received);
	}

	/** An hour when the office is open, and never later than now. */
	@Nullable LocalTime timeOfReceipt(LocalDate day) {
		LocalTime time = LocalTime.of(8, 0).plusMinutes(this.chance.between(0, 480));
		return day.equals(this.now.toLocalDate()) && time.isAfter(this.now.toLocalTime()) ? null : time;
	}

	/** The closings an inquiry has had until today. */
	List<Closing> closings(String type, LocalDate receivedOn) {
		List<Closing> closings = new ArrayList<>();
		LocalDate closedOn = after(receivedOn,
				Math.min(this.chance.days(MEDIAN_DAYS.getOrDefault(type, 10.0)), LONGEST_DAYS));
		boolean lies = this.chance.percent(NEVER_CLOSED) && isToCome(receivedOn.plusDays(LONGEST_DAYS));
		if (lies || isToCome(closedOn)) {
			return closings;
		}
		LocalDate reopenedOn = after(closedOn, this.chance.between(4, 60));
		if (!this.chance.percent(REOPENED) || isToCome(reopenedOn)) {
			closings.add(new Closing(this.chance.id(), closedOn, null));
			return closings;
		}
		closings.add(new Closing(this.chance.id(), closedOn, reopenedOn));
		LocalDate closedAgainOn = after(reopenedOn, Math.min(this.chance.days(14), LONGEST_DAYS_AGAIN));
		if (!isToCome(closedAgainOn)) {
			closings.add(new Closing(this.chance.id(), closedAgainOn, null));
		}
		return closings;
	}

	private static LocalDate after(LocalDate day, int days) {
		return (days == 0) ? day : Chance.atWork(day.plusDays(days));
	}

	private boolean isToCome(LocalDate day) {
		return day.isAfter(this.now.toLocalDate());
	}

}
