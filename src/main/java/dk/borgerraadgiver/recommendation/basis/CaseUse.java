package dk.borgerraadgiver.recommendation.basis;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.audit.ShownCase;
import dk.borgerraadgiver.inquiry.CaseNumber;
import dk.borgerraadgiver.recommendation.RecommendationStatus;
import org.jspecify.annotations.Nullable;

/**
 * What has been made of a case: recommendations that rest on it, and findings of the
 * own-initiative cases it is linked to.
 *
 * @param rows all of it
 */
record CaseUse(List<Row> rows) {

	public List<Row> recommendations() {
		return this.rows.stream().filter((row) -> row.status() != null).toList();
	}

	public List<Row> findings() {
		return this.rows.stream().filter((row) -> row.status() == null).toList();
	}

	/**
	 * A recommendation or a finding.
	 *
	 * @param id which one
	 * @param text the recommendation's title; what the finding says
	 * @param on the day it was given or stated
	 * @param status how far a recommendation has come; {@code null} for a finding
	 * @param caseYear first part of the number of a finding's case
	 * @param caseSequence second part of the number of a finding's case
	 */
	record Row(UUID id, String text, LocalDate on, @Nullable RecommendationStatus status, int caseYear,
			int caseSequence) implements ShownCase {

		@Override
		public CaseNumber number() {
			return new CaseNumber(this.caseYear, this.caseSequence);
		}

	}

}
