package dk.borgerraadgiver.recommendation.reading;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

import dk.borgerraadgiver.recommendation.RecommendationStatus;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation itself, as it reads today.
 *
 * @param id which one
 * @param title one line
 * @param text what is recommended
 * @param background why, may be empty
 * @param givenOn the day it was given
 * @param status how far it has come
 * @param statusOn since when
 * @param followUpOn the day it is to be followed up
 * @param publicFrom the first day the council reads it because an advisor says so
 * @param reportPublishedOn the first day the council reads it with its report
 * @param report the report it is given in
 * @param progress what has happened since, in words the council reads
 * @param progressOn the day of those words
 * @param changedAt when it was changed last
 * @param changedBy by whom
 * @param today the day it is read
 */
public record RecommendationHead(UUID id, String title, String text, String background, LocalDate givenOn,
		RecommendationStatus status, LocalDate statusOn, @Nullable LocalDate followUpOn, @Nullable LocalDate publicFrom,
		@Nullable LocalDate reportPublishedOn, @Nullable UUID report, @Nullable String progress,
		@Nullable LocalDate progressOn, LocalDateTime changedAt, String changedBy, LocalDate today) {

	public String href() {
		return "/anbefalinger/" + this.id;
	}

	/** The first day the council reads it. */
	public @Nullable LocalDate publishedOn() {
		if (this.publicFrom == null || this.reportPublishedOn == null) {
			return (this.publicFrom != null) ? this.publicFrom : this.reportPublishedOn;
		}
		return this.publicFrom.isBefore(this.reportPublishedOn) ? this.publicFrom : this.reportPublishedOn;
	}

	/** Whether the council reads it today. */
	public boolean isPublished() {
		var day = publishedOn();
		return day != null && !day.isAfter(this.today);
	}

	/** Whether the council can read the report it is given in. */
	public boolean isReportPublished() {
		return this.reportPublishedOn != null && !this.reportPublishedOn.isAfter(this.today);
	}

	public boolean isDue() {
		return this.followUpOn != null && !this.followUpOn.isAfter(this.today);
	}

}
