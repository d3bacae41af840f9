package dk.borgerraadgiver.recommendation.focus;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.recommendation.FocusStatus;
import org.jspecify.annotations.Nullable;

/**
 * A focus area with what was done with it.
 *
 * @param row the focus area itself
 * @param problems the problems it comes from, for the office alone
 * @param steps what was done with it, the latest first, for the office alone
 */
record FocusPage(Row row, List<Problem> problems, List<Step> steps) {

	/**
	 * A focus area.
	 *
	 * @param id which one
	 * @param title what is watched
	 * @param why in words the council reads
	 * @param departments where, as they were named when the period began; {@code null}
	 * across the municipality
	 * @param periodFrom first day
	 * @param periodTo last day
	 * @param concludedOn the day it was concluded
	 * @param outcome what came of it
	 * @param publicFrom the first day the council reads it because an advisor says so
	 * @param publishedOn the first day the council reads it
	 * @param today the day it is read
	 */
	record Row(UUID id, String title, String why, @Nullable String departments, LocalDate periodFrom,
			LocalDate periodTo, @Nullable LocalDate concludedOn, String outcome, @Nullable LocalDate publicFrom,
			@Nullable LocalDate publishedOn, LocalDate today) {

		public String href() {
			return "/anbefalinger/fokusomraader/" + this.id;
		}

		public FocusStatus status() {
			return FocusStatus.on(this.today, this.periodFrom, this.concludedOn);
		}

		public boolean isConcluded() {
			return this.concludedOn != null;
		}

		/** Whether its period is over and nothing has been concluded. */
		public boolean isOverdue() {
			return this.concludedOn == null && this.periodTo.isBefore(this.today);
		}

	}

	/**
	 * A problem it comes from.
	 */
	record Problem(UUID id, String title) {
	}

	/**
	 * Something that was done with it.
	 *
	 * @param kind what, as the word in the database
	 * @param on the day it happened
	 * @param inReport the title of the report it was named in
	 * @param author who did it; {@code null} when a report did
	 * @param writtenAt when it was noted
	 */
	record Step(String kind, LocalDate on, @Nullable String titleBefore, @Nullable String whyBefore,
			@Nullable LocalDate fromBefore, @Nullable LocalDate toBefore, @Nullable String outcomeBefore,
			@Nullable String inReport, @Nullable String author, LocalDateTime writtenAt) {

		public String key() {
			return "recommendation.focus.step." + this.kind;
		}

	}

}
