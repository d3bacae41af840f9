package dk.borgerraadgiver.worklist;

import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A view to be kept.
 *
 * @param id made with the form: sent twice it is still one view
 * @param typedName what stands on its tab
 * @param shared whether every advisor gets it
 * @param typedFilter the query string
 */
record ViewForm(UUID id,
		@NotNull(message = "{worklist.view.name.missing}") @Size(max = 60,
				message = "{worklist.view.name.long}") @Nullable String typedName,
		@Nullable Boolean shared, @Size(max = 2000) @Nullable String typedFilter) {

	String name() {
		return Objects.requireNonNullElse(this.typedName, "");
	}

	String filter() {
		return Objects.requireNonNullElse(this.typedFilter, "");
	}

	boolean isShared() {
		return Boolean.TRUE.equals(this.shared);
	}

}
