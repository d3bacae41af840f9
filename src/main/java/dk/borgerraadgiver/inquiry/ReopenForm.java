package dk.borgerraadgiver.inquiry;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Why a closed inquiry is opened again.
 *
 * @param aarsag in the advisor's own words
 */
record ReopenForm(@Size(max = 2000) @Nullable String aarsag) {

}
