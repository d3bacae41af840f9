package dk.borgerraadgiver.problem;

import java.util.UUID;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A link to another case, as the advisor types it.
 *
 * @param id made with the form, so that it sent twice is one link
 * @param number the other case's number
 * @param chosen the other case's number where it was chosen among those that look alike
 * @param word what the two have in common
 */
record LinkForm(UUID id, @Size(max = 20) @Nullable String number, @Nullable String chosen,
		@Size(max = 200) @Nullable String word) {

	static LinkForm blank() {
		return new LinkForm(UUID.randomUUID(), null, null, null);
	}

	/** The case meant; empty when none is. */
	String other() {
		return (this.chosen != null) ? this.chosen : (this.number != null) ? this.number : "";
	}

	String wordOrNone() {
		return (this.word != null) ? this.word : "";
	}

}
