package dk.borgerraadgiver.recommendation;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Where a focus area stands on a day.
 */
public enum FocusStatus {

	/** Its period has not begun. */
	COMING,

	/** It is watched, and nothing has been concluded yet. */
	RUNNING,

	/** What came of it is known. */
	CONCLUDED;

	/**
	 * Where it stands.
	 * @param from the first day of its period
	 * @param concludedOn the day it was concluded, {@code null} when it is not
	 * @param day the day that is asked about
	 */
	public static FocusStatus on(LocalDate day, LocalDate from, @Nullable LocalDate concludedOn) {
		if (concludedOn != null && !concludedOn.isAfter(day)) {
			return CONCLUDED;
		}
		return from.isAfter(day) ? COMING : RUNNING;
	}

	/** The key of its name in the bundles. */
	public String key() {
		return "recommendation.focus.status." + name();
	}

}
