package dk.borgerraadgiver.worklist.team;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import dk.borgerraadgiver.inquiry.OpenCase;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Who may see a case.
 *
 * @param id made with the form: sent twice it is still done once
 * @param restricted whether only the named may
 * @param readers the named
 * @param why for the journal
 * @param version of the case when the form was opened
 */
record AccessForm(UUID id, @Nullable Boolean restricted, @Size(max = 500) @Nullable List<UUID> readers,
		@Size(max = 2000) @Nullable String why, long version) {

	static AccessForm of(OpenCase opened, Set<UUID> readers) {
		return new AccessForm(UUID.randomUUID(), opened.restricted(), List.copyOf(readers), null, opened.version());
	}

	AccessForm upTo(OpenCase opened) {
		return new AccessForm(this.id, this.restricted, this.readers, this.why, opened.version());
	}

	boolean isRestricted() {
		return Boolean.TRUE.equals(this.restricted);
	}

	Set<UUID> named() {
		return (this.readers != null) ? new LinkedHashSet<>(this.readers) : Set.of();
	}

	public boolean names(UUID advisor) {
		return Objects.requireNonNullElse(this.readers, List.of()).contains(advisor);
	}

	/** Without the reason, which may tell of a person. */
	@Override
	public String toString() {
		return "AccessForm[" + this.id + "]";
	}

}
