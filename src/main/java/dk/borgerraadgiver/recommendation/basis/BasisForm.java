package dk.borgerraadgiver.recommendation.basis;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a new recommendation rests on, as its form brings it along.
 *
 * @param number the number of a case
 * @param problemId a problem
 * @param matters of the case only these matters; none means the case as a whole
 * @param findings of the case these findings
 */
public record BasisForm(@Nullable String number, @Nullable UUID problemId,
		@Size(max = 200) @Nullable List<UUID> matters, @Size(max = 200) @Nullable List<UUID> findings) {

	/** Nothing but its words. */
	public static final BasisForm NONE = new BasisForm(null, null, null, null);

	List<UUID> mattersOrNone() {
		return (this.matters != null) ? this.matters : List.of();
	}

	List<UUID> findingsOrNone() {
		return (this.findings != null) ? this.findings : List.of();
	}

	/** Whether a matter or a finding is chosen. */
	public boolean has(UUID id) {
		return mattersOrNone().contains(id) || findingsOrNone().contains(id);
	}

}
