package dk.borgerraadgiver.problem;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What an own-initiative case has come to so far.
 *
 * @param rows its findings and recommendations
 */
record Conclusions(List<Row> rows) {

	public Conclusion[] kinds() {
		return Conclusion.values();
	}

	/** Those of a kind, also those that were corrected, by the day they were stated. */
	public List<Row> of(Conclusion kind) {
		return this.rows.stream().filter((row) -> row.kind() == kind).toList();
	}

	/** How many of a kind stand. */
	public long standing(Conclusion kind) {
		return of(kind).stream().filter((row) -> !row.corrected()).count();
	}

	/**
	 * A finding or a recommendation.
	 *
	 * @param kind which of the two
	 * @param id which one
	 * @param statedOn the day it was established or given
	 * @param departmentId the department it is about
	 * @param department its name that day; {@code null} for all of them
	 * @param text what it says
	 * @param reason why it takes another's place, empty when it does not
	 * @param author who wrote it
	 * @param corrected whether another has taken its place
	 */
	record Row(Conclusion kind, UUID id, LocalDate statedOn, @Nullable UUID departmentId, @Nullable String department,
			String text, String reason, String author, boolean corrected) {

		ConclusionForm correction() {
			return new ConclusionForm(UUID.randomUUID(), this.statedOn, this.departmentId, this.text, this.id, null);
		}

	}

}
