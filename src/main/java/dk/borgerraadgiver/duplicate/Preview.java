package dk.borgerraadgiver.duplicate;

import java.util.Arrays;
import java.util.List;

import dk.borgerraadgiver.citizen.CitizenField;
import dk.borgerraadgiver.citizen.Registration;
import org.jspecify.annotations.Nullable;

/**
 * What would come of making two registrations one.
 *
 * @param kept the one that would be kept
 * @param lost the one that would be given up
 * @param moving what would go over with it
 * @param otherCpr whether their CPR numbers differ
 */
record Preview(Registration kept, Registration lost, Moving moving, boolean otherCpr) {

	/** The fields that can be shown, with what each says. */
	public List<Line> lines() {
		return Arrays.stream(CitizenField.values())
			.filter((field) -> field != CitizenField.CPR && field != CitizenField.INTERPRETER)
			.map((field) -> new Line(field, field.of(this.kept.details()), field.of(this.lost.details())))
			.toList();
	}

	/** Whether one of them was given up already. */
	public boolean isOver() {
		return !this.kept.keptId().equals(this.kept.id()) || !this.lost.keptId().equals(this.lost.id());
	}

	/**
	 * A field in both.
	 *
	 * @param field which
	 * @param kept what the kept one says
	 * @param lost what the other says
	 */
	record Line(CitizenField field, @Nullable Object kept, @Nullable Object lost) {

		/** Whether somebody has to choose. */
		public boolean isOpen() {
			return this.kept != null && this.lost != null && !this.kept.equals(this.lost);
		}

		/** What is taken without a choice. */
		public @Nullable Object settled() {
			return (this.kept != null) ? this.kept : this.lost;
		}

	}

	/**
	 * What would go over.
	 *
	 * @param inquiries cases, as far as the viewer may know of them
	 * @param representatives those who speak for the person
	 */
	record Moving(long inquiries, long representatives) {
	}

}
