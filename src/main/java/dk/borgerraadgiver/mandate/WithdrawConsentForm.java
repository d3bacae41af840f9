package dk.borgerraadgiver.mandate;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The end of a consent as the advisor types it.
 *
 * @param withdrawnOn the day it was withdrawn
 * @param manner how
 * @param note what was said
 */
record WithdrawConsentForm(@NotNull(message = "{mandate.withdrawnOn.missing}") @Nullable LocalDate withdrawnOn,
		@NotNull @Nullable Manner manner, @Size(max = 2000) @Nullable String note) {

	String text() {
		return (this.note != null) ? this.note : "";
	}

}
