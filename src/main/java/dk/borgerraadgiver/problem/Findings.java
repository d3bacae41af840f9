package dk.borgerraadgiver.problem;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What an own-initiative case has established so far.
 *
 * @param rows its findings, also those that were corrected, by the day they were stated
 */
record Findings(List<Row> rows) {

	/** How many stand. */
	public long standing() {
		return this.rows.stream().filter((row) -> !row.corrected()).count();
	}

	/**
	 * A finding.
	 *
	 * @param id which one
	 * @param statedOn the day it was established
	 * @param departmentId the department it is about
	 * @param department its name that day; {@code null} for all of them
	 * @param text what it says
	 * @param reason why it takes another's place, empty when it does not
	 * @param author who wrote it
	 * @param corrected whether another has taken its place
	 */
	record Row(UUID id, LocalDate statedOn, @Nullable UUID departmentId, @Nullable String department, String text,
			String reason, String author, boolean corrected) {

		FindingForm correction() {
			return new FindingForm(UUID.randomUUID(), this.statedOn, this.departmentId, this.text, this.id, null);
		}

	}

}
