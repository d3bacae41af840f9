package dk.borgerraadgiver.report.disclosure;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A decision about the small counts of a table.
 *
 * @param id made with the form, so that it sent twice is one decision
 * @param table the table's key
 * @param whole whether it is to be told whole
 * @param reason why
 */
record DisclosureForm(@NotNull UUID id, @NotNull @Pattern(regexp = "[a-z_]{1,40}") String table,
		@Nullable Boolean whole,
		@NotNull(message = "{report.small.reason.missing}") @Size(max = 2000) @Nullable String reason) {

	static DisclosureForm of(String table, boolean whole) {
		return new DisclosureForm(UUID.randomUUID(), table, whole, null);
	}

	boolean isWhole() {
		return Boolean.TRUE.equals(this.whole);
	}

}
