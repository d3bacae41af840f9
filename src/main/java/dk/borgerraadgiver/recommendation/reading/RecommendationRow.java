package dk.borgerraadgiver.recommendation.reading;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import dk.borgerraadgiver.recommendation.RecommendationStatus;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation in the list.
 *
 * @param id which one
 * @param title one line
 * @param text what is recommended
 * @param departments whom it is addressed to, as they were named the day it was given;
 * {@code null} for the whole municipality
 * @param givenOn the day it was given
 * @param status how far it has come
 * @param statusOn since when
 * @param followUpOn the day it is to be followed up
 * @param publishedOn the first day the council reads it
 * @param progress what has happened since, in words the council reads
 * @param answer the latest answer
 * @param today the day it is read
 */
record RecommendationRow(UUID id, String title, String text, @Nullable String departments, LocalDate givenOn,
		RecommendationStatus status, LocalDate statusOn, @Nullable LocalDate followUpOn,
		@Nullable LocalDate publishedOn, @Nullable String progress, @Nullable String answer, LocalDate today) {

	public String href() {
		return "/anbefalinger/" + this.id;
	}

	/** Whether the council reads it today. */
	public boolean isPublished() {
		return this.publishedOn != null && !this.publishedOn.isAfter(this.today);
	}

	public boolean isDue() {
		return this.followUpOn != null && !this.followUpOn.isAfter(this.today);
	}

	/** Days since it was to be followed up. */
	public long daysOver() {
		return (this.followUpOn != null) ? ChronoUnit.DAYS.between(this.followUpOn, this.today) : 0;
	}

}
