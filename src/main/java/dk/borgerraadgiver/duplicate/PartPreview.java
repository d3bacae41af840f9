package dk.borgerraadgiver.duplicate;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import dk.borgerraadgiver.citizen.CitizenDetails;
import dk.borgerraadgiver.citizen.CitizenField;
import dk.borgerraadgiver.citizen.Registration;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a person's page when a registration is parted from it again.
 *
 * @param mergeId by which they were made one
 * @param kept the registration that was kept, as it is now
 * @param lost the one that would stand alone again
 * @param after what the kept one would say
 * @param moves what goes back and what stays
 */
record PartPreview(UUID mergeId, Registration kept, Registration lost, CitizenDetails after, Moves moves) {

	/** The fields of the kept registration that would read otherwise. */
	public List<Line> changes() {
		return Arrays.stream(CitizenField.values())
			.map((field) -> new Line(field, field.of(this.kept.details()), field.of(this.after)))
			.filter((line) -> !Objects.equals(line.now(), line.after()))
			.toList();
	}

	/**
	 * A field of the kept registration.
	 */
	record Line(CitizenField field, @Nullable Object now, @Nullable Object after) {
	}

	/**
	 * What goes back and what stays, as far as the viewer may know of it.
	 *
	 * @param back inquiries that go back
	 * @param elsewhere inquiries that came along and are somebody else's by now
	 * @param since inquiries that came after the merger, and stay
	 * @param representatives who goes back
	 */
	record Moves(long back, long elsewhere, long since, long representatives) {
	}

}
