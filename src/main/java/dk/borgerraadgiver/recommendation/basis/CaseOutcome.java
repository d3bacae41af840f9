package dk.borgerraadgiver.recommendation.basis;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.recommendation.RecommendationStatus;
import org.jspecify.annotations.Nullable;

/**
 * The recommendations an own-initiative case has come to, and what they said before they
 * were corrected.
 *
 * @param rows each with its earlier wordings below, the latest first
 */
record CaseOutcome(List<Row> rows) {

	public List<Row> recommendations() {
		return this.rows.stream().filter((row) -> !row.isEarlier()).toList();
	}

	/** What a recommendation said before. */
	public List<Row> before(Row recommendation) {
		return this.rows.stream().filter((row) -> row.isEarlier() && row.id().equals(recommendation.id())).toList();
	}

	/**
	 * A recommendation, or what it said before.
	 *
	 * @param id which recommendation
	 * @param title one line
	 * @param text what is or was recommended
	 * @param on the day it was given; the day what it said was corrected
	 * @param departments whom it is addressed to, {@code null} for the whole municipality
	 * @param author who gave or corrected it
	 * @param status how far it has come; {@code null} for what it said before
	 * @param reason why it was corrected
	 */
	record Row(UUID id, String title, String text, LocalDate on, @Nullable String departments, String author,
			@Nullable RecommendationStatus status, String reason) {

		boolean isEarlier() {
			return this.status == null;
		}

	}

}
