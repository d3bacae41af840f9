package dk.borgerraadgiver.recommendation.focus;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What came of a focus area, as the advisor types it.
 *
 * @param on the day it is concluded
 * @param outcome what came of it, in words the council reads
 * @param version of the focus area when the form was opened
 */
record ConcludeForm(@NotNull(message = "{recommendation.focus.day.missing}") @Nullable LocalDate on,
		@NotNull(message = "{recommendation.focus.outcome.missing}") @Size(max = 10_000) @Nullable String outcome,
		long version) {

	ConcludeForm withVersion(long version) {
		return new ConcludeForm(this.on, this.outcome, version);
	}

	String typed() {
		return (this.outcome != null) ? this.outcome.replace("\r\n", "\n") : "";
	}

}
