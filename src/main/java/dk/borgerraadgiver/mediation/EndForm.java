package dk.borgerraadgiver.mediation;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What came of a mediation, as the advisor types it.
 *
 * @param outcome whether they agreed
 * @param endedOn the day it was clear
 * @param agreement what was agreed
 */
record EndForm(@NotNull @Nullable MediationOutcome outcome, @NotNull @Nullable LocalDate endedOn,
		@Size(max = 100_000) @Nullable String agreement) {

	/** Whether it is noted already, as when a button was pressed twice. */
	boolean isNotedIn(MediationPage.Summary saved) {
		return this.outcome != null && this.outcome.status() == saved.status()
				&& Objects.equals(this.endedOn, saved.endedOn())
				&& MediationForm.text(this.agreement).equals(saved.agreement());
	}

}
