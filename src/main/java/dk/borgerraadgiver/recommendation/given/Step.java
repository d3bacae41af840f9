package dk.borgerraadgiver.recommendation.given;

import java.time.LocalDate;
import java.util.UUID;

import dk.borgerraadgiver.recommendation.RecommendationStatus;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done with a recommendation.
 *
 * @param id made with the form, so that the same form sent twice is one step
 * @param recommendationId the recommendation
 * @param kind what was done
 * @param on the day it happened
 * @param from its status before
 * @param to its status since
 * @param note what the office notes for itself
 * @param progress what has happened since, in words the council reads
 * @param before what it said before, where that was changed
 * @param after what it says since
 */
record Step(UUID id, UUID recommendationId, Kind kind, LocalDate on, @Nullable RecommendationStatus from,
		@Nullable RecommendationStatus to, String note, String progress, @Nullable Wording before,
		@Nullable Wording after) {

	/** What can be done; the words stand in the database. */
	enum Kind {

		GIVEN, EDITED, ANSWERED, ANSWER_CORRECTED, FOLLOWED_UP, PUBLISHED, WITHDRAWN

	}

	static Step of(Kind kind, UUID id, UUID recommendationId, LocalDate on) {
		return new Step(id, recommendationId, kind, on, null, null, "", "", null, null);
	}

	Step moving(@Nullable RecommendationStatus from, RecommendationStatus to) {
		return new Step(this.id, this.recommendationId, this.kind, this.on, from, to, this.note, this.progress,
				this.before, this.after);
	}

	Step noting(String note) {
		return new Step(this.id, this.recommendationId, this.kind, this.on, this.from, this.to, note, this.progress,
				this.before, this.after);
	}

	Step telling(String progress) {
		return new Step(this.id, this.recommendationId, this.kind, this.on, this.from, this.to, this.note, progress,
				this.before, this.after);
	}

	Step changing(Wording before, Wording after) {
		return new Step(this.id, this.recommendationId, this.kind, this.on, this.from, this.to, this.note,
				this.progress, before, after);
	}

}
