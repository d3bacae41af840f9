package dk.borgerraadgiver.duplicate;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.citizen.CitizenDetails;
import dk.borgerraadgiver.citizen.CitizenField;
import org.jspecify.annotations.Nullable;

/**
 * On a person's page: that another registration was merged into this one, by whom and
 * when, and what it said.
 *
 * @param lostId the registration that was given up
 * @param direct whether it was merged into this very registration, and not into one that
 * was merged later
 * @param mine whether this is the one that was kept, and not the one that stands alone
 * again
 * @param lost what the registration said that was given up
 * @param lostHasCpr whether it had a CPR number
 * @param before where it is not what this registration says today: what was said before
 * @param undoneOn when they were parted again, {@code null} while they are one
 */
record TraceEntry(UUID id, UUID lostId, boolean direct, boolean mine, LocalDate mergedOn, String mergedBy, String note,
		CitizenDetails lost, boolean lostHasCpr, CitizenDetails before, @Nullable LocalDate undoneOn,
		@Nullable String undoneBy, String undoneNote) {

	/** What the registration said that was given up. */
	public List<Said> lines() {
		return lines(this.lost, this.lostHasCpr);
	}

	/** What this registration said before, and does not today. */
	public List<Said> earlier() {
		return lines(this.before, false);
	}

	/** Whether they can be parted. */
	public boolean canBeParted() {
		return this.direct && this.undoneOn == null;
	}

	private static List<Said> lines(CitizenDetails details, boolean cpr) {
		return Arrays.stream(CitizenField.values())
			.map((field) -> new Said(field, (field == CitizenField.CPR) ? Boolean.valueOf(cpr) : field.of(details)))
			.filter((said) -> said.value() != null && !Boolean.FALSE.equals(said.value()))
			.toList();
	}

	/** Never prints a person. */
	@Override
	public String toString() {
		return "TraceEntry[" + this.id + "]";
	}

	/**
	 * What was said in a field.
	 */
	record Said(CitizenField field, @Nullable Object value) {

		/** Never prints a person. */
		@Override
		public String toString() {
			return "Said[" + this.field + "]";
		}

	}

}
