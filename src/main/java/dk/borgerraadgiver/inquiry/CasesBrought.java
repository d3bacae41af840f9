package dk.borgerraadgiver.inquiry;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Many cases with a past were registered at once. Published inside the transaction that
 * does it.
 *
 * @param inquiries the cases
 * @param event the word by which their journals tell it, as {@code imported}
 * @param by who did it, {@code null} for an operator
 */
public record CasesBrought(List<UUID> inquiries, String event, @Nullable UUID by) {
}
