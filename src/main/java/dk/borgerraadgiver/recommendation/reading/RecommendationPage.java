package dk.borgerraadgiver.recommendation.reading;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import dk.borgerraadgiver.recommendation.RecommendationStatus;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation with all that has become of it.
 *
 * @param head the recommendation itself
 * @param addressees whom it is addressed to; none means the whole municipality
 * @param answers what they have answered, the first first, without what was corrected
 * @param steps what was done with it, the latest first
 */
public record RecommendationPage(RecommendationHead head, List<Addressed> addressees, List<Answer> answers,
		List<StepRow> steps) {

	/** How its status came about, the first first, as anybody may read it. */
	public List<StepRow> course() {
		return this.steps.reversed().stream().filter(StepRow::isMove).toList();
	}

	/** The title of the report it was given in. */
	public @Nullable String reportTitle() {
		return this.steps.stream().map(StepRow::inReport).filter(Objects::nonNull).findFirst().orElse(null);
	}

	/** The last day its words were corrected since the council could read them. */
	public @Nullable LocalDate correctedOn() {
		var known = this.head.publishedOn();
		return this.steps.stream()
			.filter((step) -> step.kind().equals("EDITED") && known != null && !step.on().isBefore(known))
			.map(StepRow::on)
			.max(LocalDate::compareTo)
			.orElse(null);
	}

	/**
	 * A department it is addressed to.
	 *
	 * @param id which one
	 * @param name what it was called the day it was given, with its group
	 * @param nowName what it or its successor is called today
	 */
	public record Addressed(UUID id, String name, String nowName) {

		/** Whether it reads otherwise today. */
		public boolean isRenamed() {
			return !this.name.equals(this.nowName);
		}

	}

	/**
	 * An answer.
	 *
	 * @param id which one
	 * @param department who answered, as it was named that day; {@code null} for the
	 * municipality
	 * @param on the day
	 * @param answeredBy the person, for the office alone
	 * @param text what it says
	 */
	public record Answer(UUID id, @Nullable UUID departmentId, @Nullable String department, LocalDate on,
			String answeredBy, String text) {
	}

	/**
	 * Something that was done with it.
	 *
	 * @param kind what, as the word in the database
	 * @param on the day it happened
	 * @param fromStatus its status before
	 * @param toStatus its status since
	 * @param note what the office noted for itself
	 * @param progress what the council reads
	 * @param department of an answer who answered
	 * @param answer the answer
	 * @param inReport the title of the report it was given in
	 * @param author who did it; {@code null} when a report did
	 * @param writtenAt when it was noted
	 */
	public record StepRow(String kind, LocalDate on, @Nullable RecommendationStatus fromStatus,
			@Nullable RecommendationStatus toStatus, String note, String progress, @Nullable String titleBefore,
			@Nullable String textBefore, @Nullable String backgroundBefore, @Nullable String departmentsBefore,
			@Nullable LocalDate givenBefore, @Nullable String department, @Nullable String answer,
			@Nullable String inReport, @Nullable String author, LocalDateTime writtenAt) {

		/** Whether its status is another since. */
		public boolean isMove() {
			return this.toStatus != null && !Objects.equals(this.fromStatus, this.toStatus);
		}

		/** The key of what was done. */
		public String key() {
			return "recommendation.step." + this.kind;
		}

	}

}
