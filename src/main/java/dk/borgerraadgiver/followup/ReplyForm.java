package dk.borgerraadgiver.followup;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The citizen has had a first reply.
 *
 * @param on the day
 * @param note what was answered, in short
 */
record ReplyForm(@NotNull @PastOrPresent LocalDate on, @Size(max = 10000) @Nullable String note) {

	/** Without what was written. */
	@Override
	public String toString() {
		return "ReplyForm[" + this.on + "]";
	}

}
