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
 * @param version of the mediation when the form was opened
 */
record EndForm(@NotNull(message = "{mediation.outcome.missing}") @Nullable MediationOutcome outcome,
		@NotNull(message = "{mediation.day.missing}") @Nullable LocalDate endedOn,
		@Size(max = 100_000) @Nullable String agreement, @Nullable Long version) {

	/** An outcome to come, or the one that is noted, to be corrected. */
	static EndForm of(MediationPage.Summary saved, LocalDate today) {
		return (saved.endedOn() != null)
				? new EndForm(MediationOutcome.of(saved.status()), saved.endedOn(), saved.agreement(), saved.version())
				: new EndForm(null, today, null, saved.version());
	}

	EndForm withVersion(long current) {
		return new EndForm(this.outcome, this.endedOn, this.agreement, current);
	}

	/** Whether it is noted already, as when a button was pressed twice. */
	boolean isNotedIn(MediationPage.Summary saved) {
		return this.outcome != null && this.outcome.status() == saved.status()
				&& Objects.equals(this.endedOn, saved.endedOn())
				&& MediationForm.text(this.agreement).equals(saved.agreement());
	}

	/** Without what was agreed. */
	@Override
	public String toString() {
		return "EndForm[" + this.outcome + "]";
	}

}
