package dk.borgerraadgiver.worklist.team;

import java.util.UUID;

import dk.borgerraadgiver.inquiry.OpenCase;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * To whom a case is given.
 *
 * @param id made with the form: sent twice it is still done once
 * @param advisorId the colleague
 * @param word what the colleague should know
 * @param version of the case when the form was opened
 */
record HandOverForm(UUID id, @NotNull(message = "{worklist.hand-over.missing}") @Nullable UUID advisorId,
		@Size(max = 2000) @Nullable String word, long version) {

	static HandOverForm of(OpenCase opened) {
		return new HandOverForm(UUID.randomUUID(), null, null, opened.version());
	}

	HandOverForm upTo(OpenCase opened) {
		return new HandOverForm(this.id, this.advisorId, this.word, opened.version());
	}

	/** Whether nothing has been chosen or typed yet. */
	public boolean isUnwritten() {
		return this.advisorId == null && this.word == null;
	}

	/** Without the word, which may tell of a person. */
	@Override
	public String toString() {
		return "HandOverForm[" + this.id + "]";
	}

}
