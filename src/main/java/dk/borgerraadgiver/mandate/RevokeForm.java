package dk.borgerraadgiver.mandate;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * When a power of attorney was taken back, as the advisor types it.
 */
record RevokeForm(@NotNull(message = "{mandate.revokedOn.missing}") @Nullable LocalDate revokedOn) {
}
