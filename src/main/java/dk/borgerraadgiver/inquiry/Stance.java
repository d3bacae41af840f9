package dk.borgerraadgiver.inquiry;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What the advisor says to the hints that the office does not take an inquiry up.
 *
 * @param groundId the ground on which it is turned away
 * @param referredTo where the citizen is sent
 * @param reason why it is taken up all the same
 * @param seen the rules whose hints the page has shown
 */
record Stance(@Nullable UUID groundId, @Size(max = 200) @Nullable String referredTo,
		@Size(max = 2000) @Nullable String reason, @Nullable Set<UUID> seen) {

	static final Stance NONE = new Stance(null, null, null, null);

	/** Whether the page has told of every one of some rules. */
	boolean knows(Collection<UUID> rules) {
		return Objects.requireNonNullElse(this.seen, Set.of()).containsAll(rules);
	}

	String sends() {
		return Objects.requireNonNullElse(this.referredTo, "");
	}

	/** Never prints what a citizen told. */
	@Override
	public String toString() {
		return "Stance[" + this.groundId + "]";
	}

}
