package dk.borgerraadgiver.example.writing;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * That the check of an example was looked at.
 *
 * @param version of the example that was looked over
 * @param reason why what was found may stand, or why it is taken out of use
 */
record ReadyForm(@Nullable Long version, @Size(max = 2000) @Nullable String reason) {

}
