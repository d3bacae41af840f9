package dk.borgerraadgiver.mediation;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What both sides answer to a proposed mediation, as the advisor types it.
 *
 * @param accepted whether they will meet
 * @param answeredOn the day it was clear
 * @param reason why not
 */
record AnswerForm(@NotNull @Nullable Boolean accepted, @NotNull @Nullable LocalDate answeredOn,
		@Size(max = 2000) @Nullable String reason) {

	/** Whether it is noted already, as when a button was pressed twice. */
	boolean isNotedIn(MediationPage.Summary saved) {
		return Boolean.TRUE.equals(this.accepted) ? Objects.equals(this.answeredOn, saved.acceptedOn())
				: Objects.equals(this.answeredOn, saved.declinedOn())
						&& MediationForm.text(this.reason).equals(saved.reason());
	}

}
