package dk.borgerraadgiver.report.past;

import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Why a published figure counts no more.
 *
 * @param reason in words
 */
record WithdrawForm(@NotBlank(message = "{report.past.reason.missing}") @Size(max = 500) @Nullable String reason) {

	/** The reason, once the form has been found complete. */
	String text() {
		return Objects.requireNonNull(this.reason);
	}

}
