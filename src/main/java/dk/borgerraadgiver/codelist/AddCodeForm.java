package dk.borgerraadgiver.codelist;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A code to be added to a list.
 *
 * @param name what it is called
 * @param parent the group it stands under, {@code null} = at the top
 * @param from first day it may be used, {@code null} = always
 * @param meaning what it counts as, if anything
 */
record AddCodeForm(@NotBlank @Size(max = 200) @Nullable String name, @Nullable UUID parent, @Nullable LocalDate from,
		@Nullable Meaning meaning) {

}
