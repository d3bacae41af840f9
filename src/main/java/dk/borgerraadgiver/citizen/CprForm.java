package dk.borgerraadgiver.citizen;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Why a CPR number is to be shown.
 *
 * @param formaal what it is for, in the advisor's own words
 */
record CprForm(@NotBlank(message = "{citizen.cpr.purpose.missing}") @Size(max = 500) @Nullable String formaal) {

}
