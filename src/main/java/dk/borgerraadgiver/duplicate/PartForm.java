package dk.borgerraadgiver.duplicate;

import java.util.Objects;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Two registrations that were made one and are to be two again.
 *
 * @param version of the registration that was kept, when it was shown
 * @param note why, as far as it needs saying
 */
record PartForm(@NotNull @Nullable Long version, @Size(max = 2000) @Nullable String note) {

	String text() {
		return Objects.requireNonNullElse(this.note, "");
	}

	PartForm withVersion(long version) {
		return new PartForm(version, this.note);
	}

	/** Never prints what was written. */
	@Override
	public String toString() {
		return "PartForm[" + this.version + "]";
	}

}
