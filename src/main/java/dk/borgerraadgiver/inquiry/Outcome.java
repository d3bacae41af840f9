package dk.borgerraadgiver.inquiry;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * How a handled unit (a matter, or an inquiry without matters) was solved.
 *
 * @param methodId how the office solved it
 * @param resultId what came of it for the citizen
 * @param meritId whether the complaint was justified
 * @param groundId why it was turned away, where it was
 */
@Embeddable
public record Outcome(@Nullable UUID methodId, @Nullable UUID resultId, @Nullable UUID meritId,
		@Nullable UUID groundId) {

	/** Nothing stated yet. */
	public static final Outcome NONE = new Outcome(null, null, null, null);

	/** The codes it states. */
	List<UUID> ids() {
		return Stream.of(this.methodId, this.resultId, this.meritId, this.groundId)
			.flatMap((id) -> Optional.ofNullable(id).stream())
			.toList();
	}

}
