package dk.borgerraadgiver.duplicate;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import dk.borgerraadgiver.citizen.CitizenField;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * How two registrations are to become one.
 *
 * @param take the fields in which the one that is given up is right
 * @param despiteCpr whether they are one person although their CPR numbers differ
 * @param note why
 * @param keptVersion of the kept one when they were looked at
 * @param lostVersion of the other
 */
record MergeForm(@Nullable List<CitizenField> take, @Nullable Boolean despiteCpr,
		@Size(max = 2000) @Nullable String note, long keptVersion, long lostVersion) {

	static MergeForm of(Preview preview) {
		return new MergeForm(List.of(), false, null, preview.kept().version(), preview.lost().version());
	}

	Set<CitizenField> fromLost() {
		return (this.take == null || this.take.isEmpty()) ? EnumSet.noneOf(CitizenField.class)
				: EnumSet.copyOf(this.take);
	}

	boolean isDespiteCpr() {
		return Boolean.TRUE.equals(this.despiteCpr);
	}

	String reason() {
		return (this.note != null) ? this.note : "";
	}

	/** Who says that two numbers are one person says why. */
	boolean lacksReason() {
		return isDespiteCpr() && reason().isBlank();
	}

}
