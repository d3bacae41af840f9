package dk.borgerraadgiver.worklist.team;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Who is to see what only somebody who is away may see.
 *
 * @param id made with the form: sent twice it is still done once
 * @param colleagueId who is let in
 * @param why for the journals of the cases
 */
record StandInForm(UUID id, @NotNull(message = "{worklist.hand-over.missing}") @Nullable UUID colleagueId,
		@NotNull(message = "{worklist.stand-in.why.missing}") @Size(max = 2000) @Nullable String why) {

	static StandInForm empty() {
		return new StandInForm(UUID.randomUUID(), null, null);
	}

	/** Without the reason, which may tell of a person. */
	@Override
	public String toString() {
		return "StandInForm[" + this.id + "]";
	}

}
