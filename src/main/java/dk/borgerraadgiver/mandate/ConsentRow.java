package dk.borgerraadgiver.mandate;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A consent as it is read, standing or withdrawn.
 *
 * @param department as it is called today, with its group
 * @param givenOn the day it was given
 * @param manner how
 * @param representative who gave it for the citizen, {@code null} for the citizen
 * @param note what was agreed, may be empty
 * @param withdrawnOn the day it ended, {@code null} while it stands
 * @param withdrawnManner how it ended
 * @param withdrawnNote what was said, may be empty
 */
record ConsentRow(UUID id, String department, LocalDate givenOn, Manner manner, @Nullable String representative,
		String note, @Nullable LocalDate withdrawnOn, @Nullable Manner withdrawnManner, String withdrawnNote) {

	public boolean stands() {
		return this.withdrawnOn == null;
	}

	/**
	 * Whether sending a form would change nothing, as when a button was pressed twice.
	 */
	boolean saysTheSameAs(WithdrawConsentForm form) {
		return this.withdrawnOn != null && this.withdrawnOn.equals(form.withdrawnOn())
				&& this.withdrawnManner == form.manner() && this.withdrawnNote.equals(form.text());
	}

	/** Without names. */
	@Override
	public String toString() {
		return "ConsentRow[" + this.id + "]";
	}

}
