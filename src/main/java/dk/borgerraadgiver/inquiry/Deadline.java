package dk.borgerraadgiver.inquiry;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Something that is due in a case, as it is told on a day: by colour and in words.
 *
 * @param kind who owes what
 * @param dueOn the last day it is in time
 * @param today the day it is told
 */
public record Deadline(Kind kind, LocalDate dueOn, LocalDate today) {

	/** So few days ahead it is time to do something. */
	private static final int SOON = 2;

	/** Who owes what; the words stand in the view {@code inquiry_deadline}. */
	public enum Kind {

		/** The office owes the citizen a first reply. */
		FIRST_REPLY,

		/** The office aims at closing the case. */
		CLOSING,

		/** An advisor has set a deadline for the case. */
		OWN,

		/** A department owes the office an answer. */
		ANSWER,

		/** A meeting is arranged; afterwards the office owes a note of how it went. */
		MEETING

	}

	/** Days until it is due; below zero when it is over. */
	public long daysLeft() {
		return ChronoUnit.DAYS.between(this.today, this.dueOn);
	}

	/** How many days it is over, 0 while it is not. */
	public long daysOver() {
		return Math.max(0, -daysLeft());
	}

	public boolean isOver() {
		return daysLeft() < 0;
	}

	/** Whether it is over or nearly so. */
	public boolean isPressing() {
		return daysLeft() <= SOON;
	}

	/** The colour of the tag that tells it. */
	public String colour() {
		if (isOver()) {
			return "error";
		}
		return isPressing() ? "warning" : "plain";
	}

	/** The message that tells when; takes the number of days. */
	public String key() {
		if (isOver() && this.kind == Kind.MEETING) {
			return "inquiry.due.unnoted";
		}
		return "inquiry.due." + switch (Math.clamp(daysLeft(), -1, 2)) {
			case -1 -> "over";
			case 0 -> "today";
			case 1 -> "tomorrow";
			default -> "ahead";
		};
	}

	/** The message's argument. */
	public long days() {
		return Math.abs(daysLeft());
	}

}
