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
 * @param version of the mediation when the form was opened
 */
record AnswerForm(@NotNull(message = "{mediation.accepted.missing}") @Nullable Boolean accepted,
		@NotNull(message = "{mediation.day.missing}") @Nullable LocalDate answeredOn,
		@Size(max = 2000) @Nullable String reason, @Nullable Long version) {

	/** An answer to come, or the no that is noted, to be corrected. */
	static AnswerForm of(MediationPage.Summary saved, LocalDate today) {
		return (saved.declinedOn() != null) ? new AnswerForm(false, saved.declinedOn(), saved.reason(), saved.version())
				: new AnswerForm(null, today, null, saved.version());
	}

	AnswerForm withVersion(long current) {
		return new AnswerForm(this.accepted, this.answeredOn, this.reason, current);
	}

	/** Whether it is noted already, as when a button was pressed twice. */
	boolean isNotedIn(MediationPage.Summary saved) {
		return Boolean.TRUE.equals(this.accepted)
				? saved.declinedOn() == null && Objects.equals(this.answeredOn, saved.acceptedOn())
				: Objects.equals(this.answeredOn, saved.declinedOn())
						&& MediationForm.text(this.reason).equals(saved.reason());
	}

	/** Without why not. */
	@Override
	public String toString() {
		return "AnswerForm[" + this.accepted + "]";
	}

}
